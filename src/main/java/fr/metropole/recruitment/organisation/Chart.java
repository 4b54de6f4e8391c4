package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The organisation as it stands on one day: what the rules of decision look at. Plain values, so that the rules can be
 * tested without a database.
 *
 * @param units by code
 * @param titles of the persons by id
 * @param heads by unit code, only filled headships
 * @param lastHeads by unit code, the head before the headship fell vacant
 * @param deputies who stands in for whom on that day
 * @param unavailable persons absent on that day or gone
 */
record Chart(
        Map<String, UnitView> units,
        Map<PersonId, String> titles,
        Map<String, PersonId> heads,
        Map<String, PersonId> lastHeads,
        List<StandIn> deputies,
        java.util.Set<PersonId> unavailable) {

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

    String title(PersonId person) {
        return titles.getOrDefault(person, person.value());
    }
}
