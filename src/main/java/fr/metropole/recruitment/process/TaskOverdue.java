package fr.metropole.recruitment.process;

import fr.metropole.recruitment.core.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task reached its due date (reminder) or stayed undone after it (escalation).
 *
 * @param step which of the two
 * @param assignee who has the task, null when a group has it
 * @param superior who was brought in, null for a reminder and when there is no one above
 * @param group the group that was brought in when there is no one above, else null
 */
public record TaskOverdue(
        Step step,
        TaskKey key,
        String taskName,
        String businessKey,
        @Nullable PersonId assignee,
        @Nullable PersonId superior,
        @Nullable String group,
        Instant at) {

    /** Reminder first, escalation later. */
    public enum Step {
        REMINDER,
        ESCALATION
    }
}
