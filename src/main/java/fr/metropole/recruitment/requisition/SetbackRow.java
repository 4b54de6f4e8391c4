package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A setback as it is stored. */
@Embeddable
record SetbackRow(
        @Enumerated(EnumType.STRING) DeliberationStep step,
        @Column(name = "happened_on") LocalDate on,
        String reason,
        @Column(name = "decided_by") String by) {

    static SetbackRow of(Setback setback) {
        return new SetbackRow(
                setback.step(), setback.on(), setback.reason(), setback.by().value());
    }

    Setback toView() {
        return new Setback(step, on, reason, new PersonId(by));
    }
}
