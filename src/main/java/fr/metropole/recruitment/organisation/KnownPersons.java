package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import org.springframework.stereotype.Component;

/** Finds the agents that a change names, or refuses. */
@Component
class KnownPersons {

    private final Persons persons;

    KnownPersons(Persons persons) {
        this.persons = persons;
    }

    /**
     * The agent, who must be known and not have left.
     *
     * @param field the field that names the agent, for the refusal
     */
    Outcome<PersonView> inPost(PersonId id, String field) {
        return persons.findById(id.value())
                .map(PersonRow::toView)
                .map(person -> person.active()
                        ? Outcome.accepted(person)
                        : Outcome.<PersonView>refused(OrganisationRefusals.personGone(person, field)))
                .orElseGet(() -> Outcome.refused(OrganisationRefusals.unknownPerson(id.value(), field)));
    }
}
