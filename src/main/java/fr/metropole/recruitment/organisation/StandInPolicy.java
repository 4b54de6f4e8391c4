package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who stands in for somebody: his deputies by rank, then the deputies of those who are absent themselves. Each
 * person is looked at once, so that two who replace each other never turn in a circle.
 */
final class StandInPolicy {

    private StandInPolicy() {}

    static Optional<PersonId> standIn(Chart chart, PersonId replaced, Set<PersonId> excluded) {
        Set<PersonId> seen = new HashSet<>(Set.of(replaced));
        Deque<PersonId> waiting = new ArrayDeque<>(chart.deputiesOf(replaced));
        while (!waiting.isEmpty()) {
            PersonId candidate = waiting.removeFirst();
            if (!seen.add(candidate) || excluded.contains(candidate)) {
                continue;
            }
            if (chart.isAvailable(candidate)) {
                return Optional.of(candidate);
            }
            waiting.addAll(chart.deputiesOf(candidate));
        }
        return Optional.empty();
    }
}
