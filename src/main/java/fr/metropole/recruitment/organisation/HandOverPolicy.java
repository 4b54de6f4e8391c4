package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who takes the open tasks of somebody who leaves without a named successor: his deputy, else the head above the highest
 * unit that he headed, else the HR group.
 */
final class HandOverPolicy {

    private HandOverPolicy() {}

    static Decider receiver(Chart before, PersonId leaver) {
        Chart after = before.without(leaver);
        Optional<UnitView> headed = highestHeaded(before, leaver);
        if (headed.isPresent()) {
            return new DeciderPolicy(after).decide(headed.get().code(), Level.N1, Set.of(leaver));
        }
        String cause = "Départ de : " + before.title(leaver) + " ; ";
        return StandInPolicy.standIn(after, leaver, Set.of())
                .<Decider>map(deputy -> new Decider.OnePerson(
                        deputy,
                        null,
                        DecisionReason.DEPUTY,
                        cause + "suppléance assurée par : " + before.title(deputy) + "."))
                .orElseGet(() -> new Decider.OneGroup(
                        Deciders.FALLBACK_GROUP,
                        DecisionReason.NOBODY_LEFT,
                        cause + "les tâches reviennent à la direction des ressources humaines."));
    }

    static Decider named(Chart before, PersonId leaver, PersonId successor) {
        String sentence =
                "Départ de : " + before.title(leaver) + " ; tâches reprises par : " + before.title(successor) + ".";
        return new Decider.OnePerson(successor, null, DecisionReason.SUCCESSOR, sentence);
    }

    static Optional<UnitView> highestHeaded(Chart chart, PersonId leaver) {
        return unitsHeaded(chart, leaver).stream()
                .map(chart.units()::get)
                .min(Comparator.comparingInt(unit -> depth(chart, unit)));
    }

    static List<String> unitsHeaded(Chart chart, PersonId person) {
        return chart.heads().entrySet().stream()
                .filter(entry -> entry.getValue().equals(person))
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static int depth(Chart chart, UnitView unit) {
        UnitView above = chart.above(unit);
        return above == null ? 0 : 1 + depth(chart, above);
    }
}
