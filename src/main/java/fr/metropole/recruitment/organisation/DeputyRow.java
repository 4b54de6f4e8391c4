package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Row of one deputy: who stands in for whom, in which order, from when to when. */
@Entity
@EntityListeners(ChartRevision.class)
@Table(name = "org_deputy")
class DeputyRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String person;
    private String deputy;

    @Column(name = "line_rank")
    private int rank;

    @Embedded
    private Validity validity;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DeputyRow() {}

    DeputyRow(DeputyView line) {
        this.person = line.person().value();
        this.deputy = line.deputy().value();
        this.rank = line.rank();
        this.validity = line.validity();
    }

    Validity validity() {
        return validity;
    }

    void endBy(LocalDate lastDay) {
        validity = validity.endingBy(lastDay);
    }

    DeputyView toView() {
        return new DeputyView(new PersonId(person), new PersonId(deputy), rank, validity);
    }
}
