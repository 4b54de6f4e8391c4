package fr.metropole.recruitment.jobdescription.reading;

import java.util.Set;

/** Knows the common first names of {@code first-names.yaml}. */
final class FirstNames {

    private FirstNames() {}

    /** @param kind {@code feminine}, {@code masculine} or {@code either} */
    static boolean is(String kind, String folded) {
        Set<String> names = Vocabulary.FIRST_NAMES.get(kind);
        return names != null && (names.contains(folded) || names.contains(folded.split("-")[0]));
    }

    static boolean contains(String word) {
        String plain = Folded.plain(word);
        return is("feminine", plain) || is("masculine", plain) || is("either", plain);
    }
}
