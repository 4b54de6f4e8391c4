package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who can decide from the headship of one unit, or why nobody can. */
sealed interface Seat {

    /** Somebody can; {@code cause} is the French clause that explains a replacement, empty for the head in person. */
    record Taken(PersonId who, @Nullable PersonId replaced, DecisionReason reason, String cause) implements Seat {}

    /** Nobody can. */
    record Empty(DecisionReason reason, @Nullable PersonId absent, String cause) implements Seat {}

    static Seat of(Chart chart, UnitView unit, Set<PersonId> excluded) {
        Optional<PersonId> head = chart.head(unit.code());
        if (head.isEmpty()) {
            return vacant(chart, unit, excluded);
        }
        PersonId person = head.get();
        if (excluded.contains(person)) {
            return new Empty(
                    DecisionReason.UP_EXCLUDED,
                    null,
                    chart.title(person) + " : ne peut pas se prononcer (demande personnelle ou autre rôle déjà tenu)");
        }
        return chart.isAvailable(person)
                ? new Taken(person, null, DecisionReason.HEAD, "")
                : absent(chart, person, excluded);
    }

    private static Seat vacant(Chart chart, UnitView unit, Set<PersonId> excluded) {
        String cause = "poste de responsable vacant (" + unit.name() + ")";
        return chart.lastHead(unit.code())
                .flatMap(last -> StandInPolicy.standIn(chart, last, excluded))
                .<Seat>map(deputy -> new Taken(deputy, null, DecisionReason.INTERIM, cause))
                .orElseGet(() -> new Empty(DecisionReason.UP_VACANT, null, cause));
    }

    private static Seat absent(Chart chart, PersonId head, Set<PersonId> excluded) {
        String cause = chart.title(head) + " : indisponible à cette date";
        return StandInPolicy.standIn(chart, head, excluded)
                .<Seat>map(deputy -> new Taken(deputy, head, DecisionReason.DEPUTY, cause))
                .orElseGet(() -> new Empty(DecisionReason.UP_ABSENT, head, cause));
    }
}
