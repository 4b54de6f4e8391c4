package fr.metropole.recruitment.application;

import org.jspecify.annotations.Nullable;

/**
 * What HR decides on the admissibility of one application.
 *
 * @param reason why it is inadmissible, or why a late one is admitted; required in these two cases
 * @param missing what the candidate must still send; required when incomplete
 * @param status what the candidate proves to be; null when it is what was declared
 * @param statusReason by which document, required where it is not what was declared
 */
public record AdmissibilityDecision(
        AdmissibilityVerdict verdict,
        @Nullable String reason,
        @Nullable String missing,
        @Nullable CandidateStatus status,
        @Nullable String statusReason) {

    /** A decision on somebody who is what was declared. */
    public AdmissibilityDecision(AdmissibilityVerdict verdict, @Nullable String reason, @Nullable String missing) {
        this(verdict, reason, missing, null, null);
    }
}
