package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of one agent. */
@Entity
@EntityListeners(ChartRevision.class)
@Table(name = "org_person")
class PersonRow {

    @Id
    private String id;

    private String title;
    private boolean active;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PersonRow() {}

    PersonRow(PersonView person) {
        this.id = person.id().value();
        this.title = person.title();
        this.active = person.active();
    }

    PersonId personId() {
        return new PersonId(id);
    }

    void left() {
        active = false;
    }

    PersonView toView() {
        return new PersonView(personId(), title, active);
    }
}
