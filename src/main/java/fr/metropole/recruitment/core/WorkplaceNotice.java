package fr.metropole.recruitment.core;

import java.util.Optional;
import java.util.Set;

/**
 * A technical failure that waits for a person and belongs to no task: it stands on the first page of those who can do
 * something about it, until they have. A bean of each module that knows of one.
 */
@FunctionalInterface
public interface WorkplaceNotice {

    /**
     * What to say to a person.
     *
     * @param groups of the person who is signed in
     * @return empty when nothing waits, or when it is not his
     */
    Optional<Line> to(Set<String> groups);

    /**
     * One line of the first page.
     *
     * @param sentence French, without a word about a candidate
     * @param href address inside the application where it is dealt with
     */
    record Line(String sentence, String href) {}
}
