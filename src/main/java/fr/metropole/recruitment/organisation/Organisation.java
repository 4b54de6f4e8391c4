package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.RoleTitles;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of the authority's units, persons and posts, to be read by everybody. */
public interface Organisation extends RoleTitles {

    /** The unit with this code. */
    Optional<UnitView> unit(String code);

    /** What people call the unit with this code: its name, the code itself when it is not known. */
    default String nameOf(String unit) {
        return unit(unit).map(UnitView::name).orElse(unit);
    }

    /** All units by code. */
    List<UnitView> units();

    /** The unit with this code and all those above it, the lowest first; empty when the unit is not known. */
    List<UnitView> lineage(String code);

    /** The head of this unit today, absent or not; empty when the headship is vacant. */
    Optional<PersonView> headOf(String unit);

    /** The heads of all units today, by unit code; a vacant headship is missing. */
    Map<String, PersonView> heads();

    /** Codes of the units that this person heads today, in person. */
    List<String> unitsHeadedBy(PersonId person);

    /** The agent with this user id, also after he has left. */
    Optional<PersonView> person(PersonId id);

    @Override
    default String titleOf(PersonId person) {
        return person(person).map(PersonView::title).orElse(person.value());
    }

    /** All agents by user id. */
    List<PersonView> persons();

    /** The post with this number. */
    Optional<PostView> post(String number);

    /** All posts by number. */
    List<PostView> posts();
}
