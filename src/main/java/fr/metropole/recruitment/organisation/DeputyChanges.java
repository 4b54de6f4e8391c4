package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who stands in for whom: nobody for himself, one person a rank. */
@Component
class DeputyChanges {

    private static final int LAST_RANK = 9;

    private final Deputies deputies;
    private final KnownPersons persons;

    DeputyChanges(Deputies deputies, KnownPersons persons) {
        this.deputies = deputies;
        this.persons = persons;
    }

    Outcome<DeputyView> add(DeputyView wanted) {
        return persons.inPost(wanted.person(), "person")
                .then(person -> persons.inPost(wanted.deputy(), "deputy"))
                .then(deputy -> refusal(wanted)
                        .<Outcome<DeputyView>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.accepted(
                                deputies.save(new DeputyRow(wanted)).toView())));
    }

    private Optional<Refusal> refusal(DeputyView wanted) {
        if (wanted.person().equals(wanted.deputy())) {
            return Optional.of(OrganisationRefusals.ownDeputy());
        }
        if (wanted.rank() < 1 || wanted.rank() > LAST_RANK) {
            return Optional.of(OrganisationRefusals.rankOutOfRange());
        }
        return conflict(of(wanted.person()), wanted);
    }

    private static Optional<Refusal> conflict(List<DeputyRow> known, DeputyView wanted) {
        List<DeputyView> sameTime = known.stream()
                .map(DeputyRow::toView)
                .filter(line -> line.validity().overlaps(wanted.validity()))
                .toList();
        if (sameTime.stream().anyMatch(line -> line.deputy().equals(wanted.deputy()))) {
            return Optional.of(OrganisationRefusals.deputyOverlap());
        }
        return sameTime.stream().anyMatch(line -> line.rank() == wanted.rank())
                ? Optional.of(OrganisationRefusals.rankTaken(wanted.rank()))
                : Optional.empty();
    }

    Outcome<DeputyView> end(PersonId person, PersonId deputy, LocalDate lastDay) {
        return of(person).stream()
                .filter(line -> line.toView().deputy().equals(deputy))
                .filter(line -> line.validity().covers(lastDay))
                .findFirst()
                .map(line -> {
                    line.endBy(lastDay);
                    return Outcome.accepted(line.toView());
                })
                .orElseGet(() -> Outcome.refused(OrganisationRefusals.noSuchDeputy()));
    }

    private List<DeputyRow> of(PersonId person) {
        return deputies.findByPersonOrderByRankAscValidityFromAsc(person.value());
    }
}
