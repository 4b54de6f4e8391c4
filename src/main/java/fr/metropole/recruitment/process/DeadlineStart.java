package fr.metropole.recruitment.process;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Says from which day the deadline of one task counts, where the task opens long before it can be done. A module provides
 * one as a bean; tasks without one count from the day they open.
 */
public interface DeadlineStart {

    /** Task id, as the constants of the model name it. */
    String taskId();

    /** The day, of one case; nothing when the domain does not know it. */
    Optional<LocalDate> of(String businessKey);
}
