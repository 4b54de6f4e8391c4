package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies the rules of decision to the chart of the day. */
@Service
@Transactional(readOnly = true)
class JpaDeciders implements Deciders {

    private final HeldCharts charts;
    private final Clock clock;

    JpaDeciders(HeldCharts charts, Clock clock) {
        this.charts = charts;
        this.clock = clock;
    }

    @Override
    public Decider decide(DecisionRequest request) {
        return new DeciderPolicy(charts.on(request.on())).decide(request.unit(), request.level(), request.excluded());
    }

    @Override
    public Decider decide(String unit, Level level, Set<PersonId> excluded) {
        return decide(new DecisionRequest(unit, level, LocalDate.now(clock), excluded));
    }

    @Override
    public Map<Level, Decider> decideInTurn(String unit, List<Level> levels, Set<PersonId> excluded) {
        DeciderPolicy policy = new DeciderPolicy(charts.on(LocalDate.now(clock)));
        Set<PersonId> taken = new HashSet<>(excluded);
        Map<Level, Decider> answers = new EnumMap<>(Level.class);
        levels.forEach(level -> {
            Decider decider = policy.decide(unit, level, taken);
            decider.person().ifPresent(taken::add);
            answers.put(level, decider);
        });
        return answers;
    }

    @Override
    public Decider superiorOf(PersonId person, Set<PersonId> excluded) {
        Chart chart = charts.on(LocalDate.now(clock));
        Set<PersonId> barred = new HashSet<>(excluded);
        barred.add(person);
        return HandOverPolicy.highestHeaded(chart, person)
                .map(unit -> new DeciderPolicy(chart).decide(unit.code(), Level.N2, barred))
                .orElseGet(() -> DeciderPolicy.group(
                        DecisionReason.NOBODY_LEFT,
                        List.of(chart.title(person) + " : aucune unité dirigée à cette date")));
    }
}
