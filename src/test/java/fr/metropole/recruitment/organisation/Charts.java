package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the chart of the tables of rules: TOP > DGA1 > DIR > SRV, and HR directly under TOP. */
final class Charts {

    private static final Map<String, PersonId> HEADS = Map.of(
            "TOP", new PersonId("dgs"),
            "DGA1", new PersonId("dga"),
            "DIR", new PersonId("director"),
            "SRV", new PersonId("chief"),
            "HR", new PersonId("hr"));

    private static final Map<String, UnitView> UNITS = Stream.of(
                    new UnitView("TOP", "Autorité", UnitKind.AUTHORITY, null),
                    new UnitView("DGA1", "Direction générale", UnitKind.GENERAL_DIRECTION, "TOP"),
                    new UnitView("DIR", "Direction DIR", UnitKind.DIRECTION, "DGA1"),
                    new UnitView("SRV", "Service SRV", UnitKind.SERVICE, "DIR"),
                    new UnitView("HR", "Ressources humaines", UnitKind.DIRECTION, "TOP"))
            .collect(Collectors.toMap(UnitView::code, Function.identity()));

    private Charts() {}

    /**
     * @param heads changes, {@code SRV=director}, or {@code SRV=} for a vacant headship
     * @param deputies {@code chief>officer}, in the order of their ranks
     * @param absent user ids
     */
    static Chart chart(Set<String> heads, Set<String> deputies, Set<String> absent) {
        Map<String, PersonId> filled = new HashMap<>(HEADS);
        heads.forEach(change -> change(filled, change.split("=", -1)));
        List<Chart.StandIn> standIns = new ArrayList<>();
        deputies.forEach(line -> {
            String[] pair = line.split(">");
            standIns.add(new Chart.StandIn(new PersonId(pair[0]), new PersonId(pair[1]), standIns.size() + 1));
        });
        Map<PersonId, String> titles = Stream.of(
                        "dgs", "dga", "director", "chief", "hr", "officer", "adviser", "finance")
                .collect(Collectors.toMap(PersonId::new, id -> "fonction " + id));
        return new Chart(UNITS, titles, filled, HEADS, standIns, persons(absent));
    }

    static Set<PersonId> persons(Set<String> ids) {
        return ids.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static void change(Map<String, PersonId> heads, String[] change) {
        if (change[1].isEmpty()) {
            heads.remove(change[0]);
        } else {
            heads.put(change[0], new PersonId(change[1]));
        }
    }
}
