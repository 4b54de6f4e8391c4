package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks from the unit of the level to the top until a headship gives somebody who may decide.
 *
 * <p>N2 passes over the person who holds N1 by right, asked without the exclusions of the request: a requester who is
 * himself N1 does not push his own superior out of N2.
 */
final class DeciderPolicy {

    private final Chart chart;

    DeciderPolicy(Chart chart) {
        this.chart = chart;
    }

    Decider decide(String unitCode, Level level, Set<PersonId> excluded) {
        UnitView holder = chart.units().get(unitCode);
        if (holder == null) {
            return group(DecisionReason.UNKNOWN_UNIT, List.of("Unité inconnue"));
        }
        UnitView start = StartingUnit.of(chart, holder, level);
        return walk(start, initialCause(start, level), excluded, firstLevel(unitCode, level));
    }

    private @Nullable PersonId firstLevel(String unitCode, Level level) {
        return level == Level.N2 ? decide(unitCode, Level.N1, Set.of()).person().orElse(null) : null;
    }

    private List<Seat.Empty> initialCause(@Nullable UnitView start, Level level) {
        boolean missing = level == Level.DGA && start != null && start.kind() != UnitKind.GENERAL_DIRECTION;
        String cause = "aucune direction générale adjointe au-dessus de l’unité";
        return missing ? List.of(new Seat.Empty(DecisionReason.UP_NO_SUCH_RANK, null, cause)) : List.of();
    }

    private Decider walk(
            @Nullable UnitView start, List<Seat.Empty> causes, Set<PersonId> excluded, @Nullable PersonId firstLevel) {
        List<Seat.Empty> passed = new ArrayList<>(causes);
        Set<PersonId> barred = new HashSet<>(excluded);
        Optional.ofNullable(firstLevel).ifPresent(barred::add);
        for (UnitView unit = start; unit != null; unit = chart.above(unit)) {
            Seat seat = seat(unit, barred, excluded, firstLevel);
            if (seat instanceof Seat.Taken taken) {
                return person(taken, passed);
            }
            passed.add((Seat.Empty) seat);
        }
        return group(
                DecisionReason.NOBODY_LEFT,
                passed.stream().map(Seat.Empty::cause).toList());
    }

    private Seat seat(UnitView unit, Set<PersonId> barred, Set<PersonId> excluded, @Nullable PersonId firstLevel) {
        Optional<PersonId> head = chart.head(unit.code());
        if (firstLevel != null && head.filter(firstLevel::equals).isPresent() && !excluded.contains(firstLevel)) {
            String cause = chart.title(firstLevel) + " : se prononce déjà au premier niveau";
            return new Seat.Empty(DecisionReason.UP_TWO_LEVELS, null, cause);
        }
        return Seat.of(chart, unit, barred);
    }

    private Decider person(Seat.Taken taken, List<Seat.Empty> passed) {
        List<String> causes =
                new ArrayList<>(passed.stream().map(Seat.Empty::cause).toList());
        if (!taken.cause().isEmpty()) {
            causes.add(taken.cause());
        }
        PersonId replaced = taken.replaced() != null ? taken.replaced() : firstAbsent(passed);
        DecisionReason reason =
                passed.isEmpty() ? taken.reason() : passed.get(0).reason();
        return new Decider.OnePerson(
                taken.who(), replaced, reason, Explanation.ofPerson(chart.title(taken.who()), taken, passed, causes));
    }

    private static @Nullable PersonId firstAbsent(List<Seat.Empty> passed) {
        return passed.stream()
                .map(Seat.Empty::absent)
                .filter(absent -> absent != null)
                .findFirst()
                .orElse(null);
    }

    static Decider group(DecisionReason reason, List<String> causes) {
        return new Decider.OneGroup(Deciders.FALLBACK_GROUP, reason, Explanation.ofGroup(causes));
    }
}
