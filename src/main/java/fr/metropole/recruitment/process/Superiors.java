package fr.metropole.recruitment.process;

import fr.metropole.recruitment.core.PersonId;
import java.util.Optional;

/** Who is brought in when a task stays undone; answered by the module that knows the case and the organisation. */
public interface Superiors {

    /**
     * The superior for a late task, never a person who is kept from deciding on the case.
     *
     * @param businessKey case reference or application number
     * @param assignee who has the task, or null when a group has it
     * @return nobody when there is no one above
     */
    Optional<PersonId> superior(TaskKey task, String businessKey, @org.jspecify.annotations.Nullable PersonId assignee);
}
