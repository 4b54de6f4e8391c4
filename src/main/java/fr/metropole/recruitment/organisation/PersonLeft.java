package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * Published in the transaction in which somebody's departure is recorded.
 *
 * @param person who left
 * @param lastDay his last day
 * @param successor to whom his open tasks went, and why
 * @param tasksMoved how many of them
 * @param vacantUnits codes of the units that he headed
 */
public record PersonLeft(
        PersonId person, LocalDate lastDay, Decider successor, int tasksMoved, List<String> vacantUnits) {
    public PersonLeft {
        vacantUnits = List.copyOf(vacantUnits);
    }
}
