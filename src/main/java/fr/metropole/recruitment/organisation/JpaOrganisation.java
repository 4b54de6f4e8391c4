package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the organisation from its tables. */
@Service
@Transactional(readOnly = true)
class JpaOrganisation implements Organisation, OrganisationRegister {

    private final Units units;
    private final Persons persons;
    private final Headships headships;
    private final Deputies deputies;
    private final Absences absences;
    private final Posts posts;
    private final HeldCharts charts;
    private final Clock clock;

    JpaOrganisation(
            Units units,
            Persons persons,
            Headships headships,
            Deputies deputies,
            Absences absences,
            Posts posts,
            HeldCharts charts,
            Clock clock) {
        this.units = units;
        this.persons = persons;
        this.headships = headships;
        this.deputies = deputies;
        this.absences = absences;
        this.posts = posts;
        this.charts = charts;
        this.clock = clock;
    }

    @Override
    public Optional<UnitView> unit(String code) {
        return charts.unit(code);
    }

    @Override
    public List<UnitView> units() {
        return units.findAllByOrderByCode().stream().map(UnitRow::toView).toList();
    }

    @Override
    public List<UnitView> lineage(String code) {
        Map<String, UnitView> byCode = units().stream().collect(Collectors.toMap(UnitView::code, Function.identity()));
        List<UnitView> upward = new ArrayList<>();
        for (UnitView unit = byCode.get(code); unit != null; ) {
            upward.add(unit);
            unit = unit.parent() == null ? null : byCode.get(unit.parent());
        }
        return upward;
    }

    @Override
    public Optional<PersonView> headOf(String unit) {
        LocalDate today = LocalDate.now(clock);
        return headships(unit).stream()
                .filter(headship -> headship.validity().covers(today))
                .findFirst()
                .flatMap(headship -> person(headship.person()));
    }

    @Override
    public Map<String, PersonView> heads() {
        LocalDate today = LocalDate.now(clock);
        Map<PersonId, PersonView> agents =
                persons().stream().collect(Collectors.toMap(PersonView::id, Function.identity()));
        return headships.findByValidityFromLessThanEqualOrderByValidityFrom(today).stream()
                .map(HeadshipRow::toView)
                .filter(headship -> headship.validity().covers(today))
                .collect(Collectors.toMap(
                        HeadshipView::unit, headship -> Objects.requireNonNull(agents.get(headship.person()))));
    }

    @Override
    public List<String> unitsHeadedBy(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return headshipsOf(person).stream()
                .filter(headship -> headship.validity().covers(today))
                .map(HeadshipView::unit)
                .sorted()
                .toList();
    }

    @Override
    public Optional<PersonView> person(PersonId id) {
        return charts.person(id);
    }

    @Override
    public List<PersonView> persons() {
        return persons.findAllByOrderById().stream().map(PersonRow::toView).toList();
    }

    @Override
    public Optional<PostView> post(String number) {
        return posts.findById(number).map(PostRow::toView);
    }

    @Override
    public List<PostView> posts() {
        return posts.findAllByOrderByNumber().stream().map(PostRow::toView).toList();
    }

    @Override
    public List<HeadshipView> headships(String unit) {
        return headships.findByUnitOrderByValidityFrom(unit).stream()
                .map(HeadshipRow::toView)
                .toList();
    }

    @Override
    public List<HeadshipView> headshipsOf(PersonId person) {
        return headships.findByPersonOrderByValidityFrom(person.value()).stream()
                .map(HeadshipRow::toView)
                .toList();
    }

    @Override
    public List<DeputyView> deputies(PersonId person) {
        return deputies.findByPersonOrderByRankAscValidityFromAsc(person.value()).stream()
                .map(DeputyRow::toView)
                .toList();
    }

    @Override
    public List<AbsenceView> absences(PersonId person) {
        return absences.findByPersonOrderByValidityFrom(person.value()).stream()
                .map(AbsenceRow::toView)
                .toList();
    }

    @Override
    public Set<PersonId> absentToday() {
        return absences.on(LocalDate.now(clock)).stream()
                .map(absence -> absence.toView().person())
                .collect(Collectors.toUnmodifiableSet());
    }
}
