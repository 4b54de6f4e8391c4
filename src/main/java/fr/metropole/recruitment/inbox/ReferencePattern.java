package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.core.CaseReference;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One reference as people write it: whatever case, accents, dashes, blanks or none between its words, but every letter and
 * digit right and nothing glued to either end, so that « DADEN 2 » is not found in « DADEN 22 ».
 */
final class ReferencePattern {

    private static final Pattern WORD = Pattern.compile("[a-z]+|[0-9]+");
    private static final String BETWEEN = "[^a-z0-9]{0,3}";

    private final CaseReference reference;
    private final Pattern pattern;
    private final String letters;

    ReferencePattern(CaseReference reference) {
        this.reference = reference;
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(plain(reference.value()));
        while (word.find()) {
            words.add(word.group());
        }
        this.letters = String.join("", words);
        this.pattern =
                Pattern.compile(words.stream().collect(Collectors.joining(BETWEEN, "(?<![a-z0-9])", "(?![a-z0-9])")));
    }

    CaseReference reference() {
        return reference;
    }

    /** The letters and digits alone. */
    String letters() {
        return letters;
    }

    /** Where it stands in a {@link #plain} text; a reference without a Latin letter or digit is never found. */
    List<int[]> places(String plainText) {
        List<int[]> places = new ArrayList<>();
        Matcher found = pattern.matcher(plainText);
        while (!letters.isEmpty() && found.find()) {
            places.add(new int[] {found.start(), found.end()});
        }
        return places;
    }

    /** Lower case, accents off. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
