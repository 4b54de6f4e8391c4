package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is absent when: one absence at a time. */
@Component
class AbsenceChanges {

    private final Absences absences;
    private final KnownPersons persons;

    AbsenceChanges(Absences absences, KnownPersons persons) {
        this.absences = absences;
        this.persons = persons;
    }

    Outcome<AbsenceView> add(AbsenceView wanted) {
        return persons.inPost(wanted.person(), "person").then(person -> {
            boolean taken = of(wanted.person()).stream().map(AbsenceRow::toView).anyMatch(absence -> absence.validity()
                    .overlaps(wanted.validity()));
            return taken
                    ? Outcome.refused(OrganisationRefusals.absenceOverlap())
                    : Outcome.accepted(absences.save(new AbsenceRow(wanted)).toView());
        });
    }

    Outcome<AbsenceView> end(PersonId person, LocalDate lastDay) {
        return of(person).stream()
                .filter(absence -> absence.toView().validity().covers(lastDay))
                .findFirst()
                .map(absence -> {
                    absence.endBy(lastDay);
                    return Outcome.accepted(absence.toView());
                })
                .orElseGet(() -> Outcome.refused(OrganisationRefusals.noSuchAbsence()));
    }

    private List<AbsenceRow> of(PersonId person) {
        return absences.findByPersonOrderByValidityFrom(person.value());
    }
}
