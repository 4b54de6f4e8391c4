package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;

/** The job description of a request is complete. */
public record JobDescribed(CaseReference reference, PersonId by) {}
