package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.jobdescription.JobDescription;

/**
 * A published post as the public reads it: the notice and the sheet it was published with. The sheet holds facts that are
 * nobody's business outside ({@code legal.absence}); whoever shows it picks what belongs on a notice.
 */
public record Vacancy(NoticeView notice, JobDescription sheet) {}
