package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;

/**
 * What threw a deliberation back.
 *
 * @param step {@code RETURNED} or {@code POSTPONED}
 */
public record Setback(DeliberationStep step, LocalDate on, String reason, PersonId by) {}
