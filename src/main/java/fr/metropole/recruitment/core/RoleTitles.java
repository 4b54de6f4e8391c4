package fr.metropole.recruitment.core;

/** What a person is called on pages: the title of his role, never his user id. */
public interface RoleTitles {

    /** The title, also of somebody who has left; the user id of a person nobody knows. */
    String titleOf(PersonId person);
}
