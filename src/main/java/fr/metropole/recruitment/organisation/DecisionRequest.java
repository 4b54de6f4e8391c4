package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;
import java.util.Set;

/**
 * The question put to {@link Deciders}.
 *
 * @param unit code of the unit that holds the post
 * @param level whose decision is asked for
 * @param on the day of the decision
 * @param excluded persons who may not decide: the requester, whoever already holds another role in the same step
 */
public record DecisionRequest(String unit, Level level, LocalDate on, Set<PersonId> excluded) {
    public DecisionRequest {
        excluded = Set.copyOf(excluded);
    }
}
