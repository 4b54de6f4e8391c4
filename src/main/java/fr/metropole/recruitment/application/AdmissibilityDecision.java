package fr.metropole.recruitment.application;

import org.jspecify.annotations.Nullable;

/**
 * What HR decides on the admissibility of one application.
 *
 * @param reason why it is inadmissible, or why a late one is admitted; required in these two cases
 * @param missing what the candidate must still send; required when incomplete
 */
public record AdmissibilityDecision(AdmissibilityVerdict verdict, @Nullable String reason, @Nullable String missing) {}
