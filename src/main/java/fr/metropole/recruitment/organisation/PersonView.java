package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;

/**
 * An agent, known by function and never by name.
 *
 * @param id user id
 * @param title title of the function in French, e.g. « Chef du service Innovation et numérique »
 * @param active false once the person has left
 */
public record PersonView(PersonId id, String title, boolean active) {}
