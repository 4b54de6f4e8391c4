package fr.metropole.recruitment.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The reference of one recruitment, as printed on the notice and quoted by candidates, e.g. {@code MGP REMPL DADEN 22}.
 * It is the business key of the case in the engine.
 *
 * @param value 3 to 60 characters: letters, digits, blanks, dashes, slashes, dots and underscores, starting with a
 *     letter or a digit
 */
public record CaseReference(String value) {

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ./_-]{2,59}");

    /** @throws IllegalArgumentException when the value is not a reference; check input with {@link #isValid} first */
    public CaseReference {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a case reference");
        }
    }

    /** Tells whether a text typed by somebody may become a reference. */
    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches() && value.equals(value.strip());
    }

    /** Reads what somebody typed: outer blanks off, inner runs of blanks made one. */
    public static String normalise(String typed) {
        return typed.strip().replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    /** The reference as it stands in addresses: lower case, accents off, other characters to dashes. */
    public String slug() {
        return Normalizer.normalize(value, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
