package fr.metropole.recruitment.jobdescription.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells whether words begin like the name of a job, in any gender and way of writing both. */
final class Jobs {

    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:une?\\s*(?:/|ou)\\s*une?|un[(.·-]e\\)?|une?|\\d{1,2}|deux|trois|quatre|plusieurs|des|le|la|l'|son|sa|futur\\S*|nouve\\S*)\\s+");
    private static final Pattern BOTH = Pattern.compile("[.·(/-].*$");
    /** How the feminine of a name of a job ends, and the masculine. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "trice", List.of("teur"),
            "euse", List.of("eur"),
            "ienne", List.of("ien"),
            "iere", List.of("ier"),
            "ere", List.of("er"),
            "iste", List.of("iste"),
            "enne", List.of("en"),
            "onne", List.of("on"),
            "ive", List.of("if"),
            "e", List.of(""));

    private Jobs() {}

    static boolean startsWithAJob(String words) {
        String plain = Folded.plain(words);
        for (int i = 0; i < 3; i++) {
            plain = ARTICLE.matcher(plain).replaceFirst("");
        }
        String first = plain.split("[\\s/,]+")[0];
        String stem = BOTH.matcher(first).replaceFirst("");
        return isJob(first) || isJob(stem);
    }

    private static boolean isJob(String word) {
        if (word.length() < 2) {
            return false;
        }
        String one = word.length() > 3 ? word.replaceFirst("s$", "") : word;
        return Vocabulary.JOBS.contains(word)
                || Vocabulary.JOBS.contains(one)
                || ENDINGS.entrySet().stream()
                        .filter(ending -> one.length() > 5 && one.endsWith(ending.getKey()))
                        .flatMap(ending -> ending.getValue().stream()
                                .map(end -> one.substring(
                                                0,
                                                one.length() - ending.getKey().length())
                                        + end))
                        .anyMatch(Vocabulary.JOBS::contains);
    }
}
