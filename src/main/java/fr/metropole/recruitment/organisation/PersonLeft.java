package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;

/**
 * Published in the transaction in which somebody's departure is recorded.
 *
 * @param person who left
 * @param lastDay his last day
 * @param successor to whom his open tasks went
 * @param tasksMoved how many of them
 */
public record PersonLeft(PersonId person, LocalDate lastDay, Decider successor, int tasksMoved) {}
