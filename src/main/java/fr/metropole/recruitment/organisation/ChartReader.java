package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the chart of one day from its tables: five statements, whatever the size of the organisation. */
@Component
class ChartReader {

    private final Units units;
    private final Persons persons;
    private final Headships headships;
    private final Deputies deputies;
    private final Absences absences;

    ChartReader(Units units, Persons persons, Headships headships, Deputies deputies, Absences absences) {
        this.units = units;
        this.persons = persons;
        this.headships = headships;
        this.deputies = deputies;
        this.absences = absences;
    }

    HeldCharts.Held read(String revision, LocalDate day) {
        List<PersonView> agents =
                persons.findAll().stream().map(PersonRow::toView).toList();
        return new HeldCharts.Held(
                revision,
                day,
                chart(day, agents),
                agents.stream().collect(Collectors.toMap(PersonView::id, Function.identity())));
    }

    private Chart chart(LocalDate day, List<PersonView> agents) {
        Map<String, PersonId> heads = new HashMap<>();
        Map<String, PersonId> lastHeads = new HashMap<>();
        readHeads(day, heads, lastHeads);
        return new Chart(
                units.findAll().stream().map(UnitRow::toView).collect(byCode()),
                agents.stream().collect(Collectors.toMap(PersonView::id, PersonView::title)),
                heads,
                lastHeads,
                standIns(day),
                unavailable(day, agents));
    }

    private void readHeads(LocalDate day, Map<String, PersonId> heads, Map<String, PersonId> lastHeads) {
        headships.findByValidityFromLessThanEqualOrderByValidityFrom(day).stream()
                .map(HeadshipRow::toView)
                .forEach(headship -> {
                    lastHeads.put(headship.unit(), headship.person());
                    if (headship.validity().covers(day)) {
                        heads.put(headship.unit(), headship.person());
                    }
                });
    }

    private List<Chart.StandIn> standIns(LocalDate day) {
        return deputies.on(day).stream()
                .map(DeputyRow::toView)
                .map(line -> new Chart.StandIn(line.person(), line.deputy(), line.rank()))
                .toList();
    }

    private Set<PersonId> unavailable(LocalDate day, List<PersonView> agents) {
        Set<PersonId> missing = new HashSet<>();
        absences.on(day).forEach(absence -> missing.add(absence.toView().person()));
        agents.stream().filter(agent -> !agent.active()).forEach(agent -> missing.add(agent.id()));
        return missing;
    }

    private static java.util.stream.Collector<UnitView, ?, Map<String, UnitView>> byCode() {
        return Collectors.toMap(UnitView::code, Function.identity());
    }
}
