package fr.metropole.recruitment.publication;

import java.util.List;
import java.util.Optional;

/** The posts that were made public, with their sheets. What was never published is not there. */
public interface Vacancies {

    /** Those that accept applications today, the one that closes first first. */
    List<Vacancy> open();

    /**
     * One of them, open, closed or withdrawn.
     *
     * @param slug the reference as it stands in addresses
     */
    Optional<Vacancy> bySlug(String slug);

    /** One that accepts applications today. */
    Optional<Vacancy> openBySlug(String slug);

    /** Any notice, also one that is not public yet: for those who work on it, never for a page of the public. */
    Optional<Vacancy> preview(String slug);
}
