package fr.metropole.recruitment.process;

/**
 * The form of a task was opened by somebody; published inside the transaction that answers.
 *
 * @param instance id of the process instance in the engine
 * @param context which task, and who opened it
 * @param taskName French name of the task
 * @param view what the form shows; may hold personal data, so nobody logs it
 */
public record FormShown(String instance, TaskContext context, String taskName, FormView view) {}
