package fr.metropole.recruitment.process;

import fr.metropole.recruitment.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The user task in question, without a word of the engine.
 *
 * @param key which task of which model
 * @param taskId id of this one task in the engine
 * @param businessKey the case reference, or in the process {@code application} the application number; never a variable,
 *     so that no client can point a task at another case
 * @param actor who is reading or completing
 * @param assignee to whom the task is assigned, if to anybody
 */
public record TaskContext(
        TaskKey key, String taskId, String businessKey, PersonId actor, @Nullable PersonId assignee) {}
