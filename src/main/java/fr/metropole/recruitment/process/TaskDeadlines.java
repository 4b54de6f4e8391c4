package fr.metropole.recruitment.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many working days each task may take; parameters of the authority, not of the law.
 *
 * @param standard days of a task that is not listed
 * @param escalation days after the due date at which the superior is brought in
 * @param tasks task id of the model to days
 */
@ConfigurationProperties("recruitment.deadlines")
public record TaskDeadlines(Integer standard, Integer escalation, Map<String, Integer> tasks) {

    public TaskDeadlines {
        standard = standard == null ? Integer.valueOf(5) : standard;
        escalation = escalation == null ? Integer.valueOf(3) : escalation;
        tasks = tasks == null ? new HashMap<>() : Map.copyOf(tasks);
    }

    /** Working days that a task may take. */
    public int daysFor(String taskId) {
        return tasks.getOrDefault(taskId, standard);
    }
}
