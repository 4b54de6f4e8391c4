package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who decides for a unit. A vacant headship or an absence goes to the deputy, then up; a person who may not decide is
 * passed over upward; at the top the HR group is left, so that a task never belongs to nobody.
 */
public interface Deciders {

    /** The group that decides when nobody else is left. */
    String FALLBACK_GROUP = "drh";

    /** Answers for the day of the request. */
    Decider decide(DecisionRequest request);

    /** Answers for today, in the time zone of the business. */
    Decider decide(String unit, Level level, Set<PersonId> excluded);

    /**
     * Answers for several levels of one step, today: whoever holds one of them is passed over in those that follow.
     *
     * @param levels in the order in which they decide
     */
    Map<Level, Decider> decideInTurn(String unit, List<Level> levels, Set<PersonId> excluded);

    /**
     * Who is above somebody today: the head above the highest unit that the person heads, or the HR group when the person
     * heads none.
     */
    Decider superiorOf(PersonId person, Set<PersonId> excluded);
}
