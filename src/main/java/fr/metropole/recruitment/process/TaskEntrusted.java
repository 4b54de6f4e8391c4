package fr.metropole.recruitment.process;

import fr.metropole.recruitment.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The organisation has answered who gets the task that is about to be opened; published while the model's assignment is
 * evaluated, before the task exists.
 *
 * @param person who gets it
 * @param onBehalfOf the absent head for whom that person stands in, or null
 * @param why French sentence, why it is this person
 */
public record TaskEntrusted(PersonId person, @Nullable PersonId onBehalfOf, String why) {}
