package fr.metropole.recruitment.process;

import fr.metropole.recruitment.core.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is brought in when a task stays undone; answered by the module that knows the case and the organisation. */
public interface Superiors {

    /**
     * The superior for a late task, never a person who is kept from deciding on the case.
     *
     * @param caseReference reference of the case the task belongs to
     * @param assignee who has the task, or null when a group has it
     * @return nobody when there is no one above
     */
    Optional<PersonId> superior(TaskKey task, String caseReference, @Nullable PersonId assignee);

    /** The group that is brought in when there is no one above: a late task never stays unseen. */
    String groupOfLastResort();

    /** Tells whether a person may not decide in this task, e.g. because the request is his own. */
    boolean isKeptFrom(TaskKey task, String caseReference, PersonId person);
}
