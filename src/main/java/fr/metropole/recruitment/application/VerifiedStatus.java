package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate proved to be.
 *
 * @param reason why it is not what the candidate declared
 */
@Embeddable
record VerifiedStatus(
        @Enumerated(EnumType.STRING) @Column(name = "verified_status") CandidateStatus status,
        @Column(name = "status_reason") @Nullable String reason) {

    /** @param proved null when it is as declared */
    static Outcome<VerifiedStatus> of(
            CandidateStatus declared, @Nullable CandidateStatus proved, @Nullable String reason) {
        CandidateStatus known = proved == null ? declared : proved;
        return known != declared && reason == null
                ? Outcome.refused(ApplicationRefusals.statusReason())
                : Outcome.accepted(new VerifiedStatus(known, reason));
    }

    VerifiedStatus erased() {
        return new VerifiedStatus(status, null);
    }
}
