package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;

/**
 * Who stands in for somebody, and when.
 *
 * @param person who is replaced
 * @param deputy who stands in
 * @param rank order among the deputies of one person, from 1
 */
public record DeputyView(PersonId person, PersonId deputy, int rank, Validity validity) {}
