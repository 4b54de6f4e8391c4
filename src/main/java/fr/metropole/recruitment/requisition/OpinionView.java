package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One opinion on a request; never changed once given.
 *
 * @param step in which role it was given
 * @param by who gave it
 * @param onBehalfOf whom that person replaced, null when he decided in his own right
 * @param at when
 * @param verdict what was answered
 * @param reason why; always there when refused or returned
 * @param round 1 for the first text of the request, one more after each correction
 */
public record OpinionView(
        @Label("Avis rendu au titre de") ReviewStep step,
        PersonId by,
        @Nullable PersonId onBehalfOf,
        @Label("Rendu le") Instant at,
        @Label("Avis") Verdict verdict,
        @Label("Motif") @Nullable String reason,
        @Label("Tour") int round) {}
