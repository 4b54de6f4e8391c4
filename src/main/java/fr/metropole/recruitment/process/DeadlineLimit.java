package fr.metropole.recruitment.process;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The last day that the law leaves for one task, where it began to run before the task opened. A module provides one as a
 * bean; the task is then due, and its superior brought in, on that day at the latest.
 */
public interface DeadlineLimit {

    /** Task id, as the constants of the model name it. */
    String taskId();

    /** The day, of one case; nothing when the domain does not know it. */
    Optional<LocalDate> of(String businessKey);
}
