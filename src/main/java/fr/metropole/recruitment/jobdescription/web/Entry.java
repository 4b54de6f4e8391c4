package fr.metropole.recruitment.jobdescription.web;

import java.util.List;

/**
 * One line of a section as a reader sees it.
 *
 * @param label what is said
 * @param values one text, or the items of a list; never empty
 * @param list true when the values are items, even a single one
 */
public record Entry(String label, List<String> values, boolean list) {

    /** The text of an entry that is no list. */
    public String text() {
        return values.get(0);
    }
}
