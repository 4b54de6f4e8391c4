package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Row of one absence. */
@Entity
@EntityListeners(ChartRevision.class)
@Table(name = "org_absence")
class AbsenceRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String person;

    @Enumerated(EnumType.STRING)
    private AbsenceReason reason;

    @Embedded
    private Validity validity;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AbsenceRow() {}

    AbsenceRow(AbsenceView absence) {
        this.person = absence.person().value();
        this.reason = absence.reason();
        this.validity = absence.validity();
    }

    void endBy(LocalDate lastDay) {
        validity = validity.endingBy(lastDay);
    }

    AbsenceView toView() {
        return new AbsenceView(new PersonId(person), reason, validity);
    }
}
