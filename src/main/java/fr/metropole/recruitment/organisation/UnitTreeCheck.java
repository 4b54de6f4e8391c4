package fr.metropole.recruitment.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The units must form one tree under the authority. */
final class UnitTreeCheck {

    private final Map<String, UnitView> units;

    UnitTreeCheck(List<UnitView> units) {
        this.units = units.stream().collect(Collectors.toMap(UnitView::code, Function.identity()));
    }

    Stream<Fault> faults() {
        return Stream.concat(units.values().stream().flatMap(this::ofUnit), severalTops());
    }

    private Stream<Fault> ofUnit(UnitView unit) {
        String parent = unit.parent();
        if (parent == null) {
            return unit.kind() == UnitKind.AUTHORITY
                    ? Stream.empty()
                    : Stream.of(new Fault(
                            "PARENT_MISSING", "L’unité " + unit.code() + " n’a pas d’unité supérieure (« parent »)."));
        }
        if (!units.containsKey(parent)) {
            return Stream.of(new Fault(
                    "UNKNOWN_PARENT", "L’unité " + unit.code() + " dépend de « " + parent + " », qui n’existe pas."));
        }
        return turnsInACircle(unit)
                ? Stream.of(new Fault(
                        "UNIT_CYCLE",
                        "L’unité " + unit.code() + " finit par dépendre d’elle-même : vérifiez « parent »."))
                : Stream.empty();
    }

    private Stream<Fault> severalTops() {
        long tops =
                units.values().stream().filter(unit -> unit.parent() == null).count();
        return tops > 1
                ? Stream.of(new Fault("SEVERAL_TOPS", "Une seule unité peut être au sommet de l’organisation."))
                : Stream.empty();
    }

    private boolean turnsInACircle(UnitView unit) {
        Set<String> seen = new HashSet<>();
        @Nullable UnitView current = unit;
        while (current != null && current.parent() != null) {
            if (!seen.add(current.code())) {
                return true;
            }
            current = units.get(current.parent());
        }
        return false;
    }
}
