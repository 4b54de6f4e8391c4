package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Row of one headship: who heads a unit, from when to when. */
@Entity
@EntityListeners(ChartRevision.class)
@Table(name = "org_headship")
class HeadshipRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String unit;
    private String person;

    @Embedded
    private Validity validity;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected HeadshipRow() {}

    HeadshipRow(HeadshipView headship) {
        this.unit = headship.unit();
        this.person = headship.person().value();
        this.validity = headship.validity();
    }

    String unit() {
        return unit;
    }

    Validity validity() {
        return validity;
    }

    void endBy(LocalDate lastDay) {
        validity = validity.endingBy(lastDay);
    }

    HeadshipView toView() {
        return new HeadshipView(unit, new PersonId(person), validity);
    }
}
