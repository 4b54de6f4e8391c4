package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The organisation as it stands on one day: what the rules of decision look at. Plain values, so that the rules can be
 * tested without a database.
 *
 * @param units by code
 * @param titles of the persons by id
 * @param heads by unit code, only filled headships
 * @param lastHeads by unit code, whoever was appointed last, still in place or not
 * @param deputies who stands in for whom on that day
 * @param unavailable persons absent on that day or gone
 */
record Chart(
        Map<String, UnitView> units,
        Map<PersonId, String> titles,
        Map<String, PersonId> heads,
        Map<String, PersonId> lastHeads,
        List<StandIn> deputies,
        Set<PersonId> unavailable) {

    /** One deputy, the lowest rank first in line. */
    record StandIn(PersonId person, PersonId deputy, int rank) {}

    Optional<PersonId> head(String unit) {
        return Optional.ofNullable(heads.get(unit));
    }

    Optional<PersonId> lastHead(String unit) {
        return Optional.ofNullable(lastHeads.get(unit));
    }

    boolean isAvailable(PersonId person) {
        return !unavailable.contains(person);
    }

    List<PersonId> deputiesOf(PersonId person) {
        return deputies.stream()
                .filter(line -> line.person().equals(person))
                .sorted(Comparator.comparingInt(StandIn::rank))
                .map(StandIn::deputy)
                .toList();
    }

    @Nullable
    UnitView above(UnitView unit) {
        return unit.parent() == null ? null : units.get(unit.parent());
    }

    UnitView top(UnitView unit) {
        UnitView above = above(unit);
        return above == null ? unit : top(above);
    }

    /** The same once this person has left: the headships vacant, the person available no more. */
    Chart without(PersonId leaver) {
        Map<String, PersonId> remaining = new HashMap<>(heads);
        remaining.values().removeIf(leaver::equals);
        Set<PersonId> missing = new HashSet<>(unavailable);
        missing.add(leaver);
        return new Chart(units, titles, remaining, lastHeads, deputies, missing);
    }

    String title(PersonId person) {
        return titles.getOrDefault(person, person.value());
    }
}
