package fr.metropole.recruitment.organisation.web;

import fr.metropole.recruitment.organisation.PersonView;
import fr.metropole.recruitment.organisation.UnitView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A unit with its head of today and the units below it. */
record TreeNode(UnitView unit, @Nullable PersonView head, List<TreeNode> below) {

    /** The trees under a unit, or the tops when it is null. */
    static List<TreeNode> under(@Nullable String parent, List<UnitView> units, Map<String, PersonView> heads) {
        return units.stream()
                .filter(unit -> Objects.equals(unit.parent(), parent))
                .map(unit -> new TreeNode(unit, heads.get(unit.code()), under(unit.code(), units, heads)))
                .toList();
    }
}
