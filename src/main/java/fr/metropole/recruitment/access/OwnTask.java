package fr.metropole.recruitment.access;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A task as the workplace lists it.
 *
 * @param id of the task in the engine
 * @param name what is to be done, in French
 * @param caseKey case reference or application number
 * @param due until when, null when the model sets no date
 * @param late the date has passed
 * @param own assigned to the person; otherwise one that he could take
 */
public record OwnTask(String id, String name, String caseKey, @Nullable ZonedDateTime due, boolean late, boolean own) {}
