package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;

/**
 * Who heads a unit, and when.
 *
 * @param unit code of the unit
 */
public record HeadshipView(String unit, PersonId person, Validity validity) {}
