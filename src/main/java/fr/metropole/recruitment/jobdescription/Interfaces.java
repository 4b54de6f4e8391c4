package fr.metropole.recruitment.jobdescription;

import java.util.List;

/**
 * Section 7: whom the holder of the post deals with.
 *
 * @param internal inside the authority
 * @param external outside
 */
public record Interfaces(List<String> internal, List<String> external) {

    /** Nothing said yet. */
    public static final Interfaces EMPTY = new Interfaces(List.of(), List.of());

    public Interfaces {
        internal = Cleaned.texts(internal);
        external = Cleaned.texts(external);
    }
}
