package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who decides, for whom, and why: one person, or the HR group when nobody is left. Never nobody. */
public sealed interface Decider {

    /** Why it is this one; stable, for logs and the audit. */
    DecisionReason reason();

    /** The same for people, in French. */
    String sentence();

    /** The person, when there is one. */
    default Optional<PersonId> person() {
        return this instanceof OnePerson one ? Optional.of(one.who()) : Optional.empty();
    }

    /** The absent head whom the person replaces, when there is one. */
    default Optional<PersonId> onBehalfOf() {
        return this instanceof OnePerson one ? Optional.ofNullable(one.replaced()) : Optional.empty();
    }

    /** The candidate group, when no person is left. */
    default Optional<String> candidateGroup() {
        return this instanceof OneGroup group ? Optional.of(group.group()) : Optional.empty();
    }

    /**
     * One person decides.
     *
     * @param who the person
     * @param replaced the absent head whom the person replaces, null when the person decides in his own right
     */
    record OnePerson(PersonId who, @Nullable PersonId replaced, DecisionReason reason, String sentence)
            implements Decider {}

    /** Anyone of a candidate group decides. */
    record OneGroup(String group, DecisionReason reason, String sentence) implements Decider {}
}
