package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who heads a unit from when: never two at once. */
@Component
class HeadshipChanges {

    private final Units units;
    private final Headships headships;
    private final KnownPersons persons;

    HeadshipChanges(Units units, Headships headships, KnownPersons persons) {
        this.units = units;
        this.headships = headships;
        this.persons = persons;
    }

    Outcome<HeadshipView> appoint(HeadshipView wanted) {
        if (units.findForUpdateByCode(wanted.unit()).isEmpty()) {
            return Outcome.refused(OrganisationRefusals.unknownUnit(wanted.unit()));
        }
        return persons.inPost(wanted.person(), "person").then(person -> replace(wanted));
    }

    private Outcome<HeadshipView> replace(HeadshipView wanted) {
        LocalDate from = wanted.validity().from();
        List<HeadshipRow> known = headships.findByUnitOrderByValidityFrom(wanted.unit());
        Optional<Refusal> refusal = conflict(known, wanted);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        known.forEach(before -> before.endBy(from.minusDays(1)));
        return Outcome.accepted(headships.save(new HeadshipRow(wanted)).toView());
    }

    private static Optional<Refusal> conflict(List<HeadshipRow> known, HeadshipView wanted) {
        LocalDate from = wanted.validity().from();
        boolean inPlace = known.stream()
                .map(HeadshipRow::toView)
                .anyMatch(headship ->
                        headship.validity().covers(from) && headship.person().equals(wanted.person()));
        return inPlace
                ? Optional.of(OrganisationRefusals.alreadyHead())
                : known.stream()
                        .map(headship -> headship.validity().from())
                        .filter(start -> !start.isBefore(from))
                        .findFirst()
                        .map(OrganisationRefusals::headshipOverlap);
    }

    Outcome<HeadshipView> end(String unit, LocalDate lastDay) {
        if (units.findForUpdateByCode(unit).isEmpty()) {
            return Outcome.refused(OrganisationRefusals.unknownUnit(unit));
        }
        return headships.findByUnitOrderByValidityFrom(unit).stream()
                .filter(headship -> headship.validity().covers(lastDay))
                .findFirst()
                .map(headship -> {
                    headship.endBy(lastDay);
                    return Outcome.accepted(headship.toView());
                })
                .orElseGet(() -> Outcome.refused(OrganisationRefusals.headshipVacant()));
    }
}
