package fr.metropole.recruitment.jobdescription.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small numbers in figures or in words. */
final class FrenchNumber {

    /** A number, in folded text. */
    static final String PATTERN =
            "(?:\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix-huit|dix|onze|douze|quinze|vingt-quatre|vingt|trente-six|trente)";

    private static final List<String> WORDS = List.of(
            "zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze");
    private static final Map<String, Integer> MORE = Map.of(
            "une",
            1,
            "quinze",
            15,
            "dix-huit",
            18,
            "vingt",
            20,
            "vingt-quatre",
            24,
            "trente",
            30,
            "trente-six",
            36,
            "aucun",
            0);

    private FrenchNumber() {}

    static Optional<Integer> of(String folded) {
        String word = folded.strip();
        if (word.matches("\\d{1,6}")) {
            return Optional.of(Integer.valueOf(word));
        }
        int index = WORDS.indexOf(word);
        return index >= 0 ? Optional.of(index) : Optional.ofNullable(MORE.get(word));
    }
}
