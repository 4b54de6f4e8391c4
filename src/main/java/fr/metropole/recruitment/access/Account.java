package fr.metropole.recruitment.access;

import fr.metropole.recruitment.core.PersonId;
import java.util.Set;

/**
 * An agent who may sign in.
 *
 * @param person user id
 * @param title French title of the role, shown on the pages
 * @param groups ids of {@link Groups}
 */
public record Account(PersonId person, String title, Set<String> groups) {

    public Account {
        groups = Set.copyOf(groups);
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }
}
