package fr.metropole.recruitment.process;

/**
 * Names a user task in a model.
 *
 * @param process process id, e.g. {@code requisition}
 * @param task task id in the model, e.g. {@code UserTask_GiveN2Opinion}
 */
public record TaskKey(String process, String task) {}
