package fr.metropole.recruitment.audit;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an entry says.
 *
 * @param label French, what it is
 * @param before the value it had until then, null when there was none or it is not known
 * @param after the value it has from now on, in words that a person reads
 */
public record Line(String label, @Nullable String before, String after) {

    public static Line of(String label, String value) {
        return new Line(label, null, value);
    }

    /** A value of the code, a rule's answer for instance, in French words. */
    public static Line ofValue(String label, Object value) {
        return new Line(label, null, Words.of(value));
    }
}
