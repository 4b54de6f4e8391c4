package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens when somebody leaves. */
public interface Departures {

    /**
     * Records a departure in one transaction: ends the headships of the person and his standing in for others, hands
     * over all his open tasks, publishes {@link PersonLeft}. Those who stood in for him keep the interim until a new
     * head is appointed.
     *
     * @param lastDay today or before
     * @param successor who takes the open tasks; when null, the deputy does, else the head above, else the HR group
     * @return where the tasks went, and how many
     */
    Outcome<PersonLeft> leave(PersonId person, LocalDate lastDay, @Nullable PersonId successor);
}
