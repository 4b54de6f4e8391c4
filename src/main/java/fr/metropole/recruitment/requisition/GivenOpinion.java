package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to a request.
 *
 * @param step in which role
 * @param alsoFor the next role, when the same person holds it: nobody is asked twice in a row; else null
 * @param by who answered
 * @param onBehalfOf whom the person replaces, null when he decides in his own right
 * @param verdict the answer
 * @param reason why; needed when it is not favourable
 */
public record GivenOpinion(
        ReviewStep step,
        @Nullable ReviewStep alsoFor,
        PersonId by,
        @Nullable PersonId onBehalfOf,
        Verdict verdict,
        @Nullable String reason) {

    OpinionView at(Instant moment, int round) {
        return new OpinionView(step, alsoFor, by, onBehalfOf, moment, verdict, reason, round);
    }
}
