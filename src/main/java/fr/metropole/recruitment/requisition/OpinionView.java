package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One opinion on a request; never changed once given.
 *
 * @param step in which role it was given
 * @param alsoFor the next role, when the same person holds it and the opinion counts there too; else null
 * @param by who gave it
 * @param onBehalfOf whom that person replaced, null when he decided in his own right
 * @param at when
 * @param verdict what was answered
 * @param reason why; always there when refused or returned
 * @param round 1 for the first text of the request, one more after each correction
 */
public record OpinionView(
        @Label("Avis rendu au titre de") ReviewStep step,
        @Label("Vaut aussi au titre de") @Nullable ReviewStep alsoFor,
        PersonId by,
        @Nullable PersonId onBehalfOf,
        @Label("Rendu le") Instant at,
        @Label("Avis") Verdict verdict,
        @Label("Motif") @Nullable String reason,
        @Label("Tour") int round) {

    public OpinionView {
        if (alsoFor != null && alsoFor.ordinal() != step.ordinal() + 1) {
            throw new IllegalArgumentException(step + " cannot count for " + alsoFor);
        }
    }

    /** The last role for which it counts. */
    ReviewStep last() {
        return alsoFor == null ? step : alsoFor;
    }

    /** Tells whether the opinion counts in a role. */
    public boolean countsFor(ReviewStep role) {
        return step == role || alsoFor == role;
    }

    /** The roles in which it was given, in French: {@code avis du N+2, valant avis du DGA}. */
    public String label() {
        return alsoFor == null ? step.label() : step.label() + ", valant " + alsoFor.label();
    }
}
