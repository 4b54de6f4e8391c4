package fr.metropole.recruitment.jobdescription.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends what a scanner misreads: digits for letters, and one wrong letter in a long word of the trade. */
final class Spelling {

    private static final Pattern WORD = Pattern.compile("[a-z0-9|!]{4,}");
    private static final int LONG_WORD = 7;
    private static final List<String> DIGITS = List.of("0o", "1l", "1i", "|l", "!l", "5s", "8b", "|i", "6g", "9g");

    private static final Set<String> LETTERS = Set.of(
            "ec", "eo", "co", "ao", "ae", "il", "it", "tl", "lt", "ij", "uv", "un", "nr", "nm", "hb", "hn", "tf", "gq",
            "rt", "vy", "bd");

    private Spelling() {}

    static Folded mended(String text) {
        Folded folded = Folded.of(text);
        Matcher words = WORD.matcher(folded.text());
        while (words.find()) {
            String word = words.group();
            if (!Vocabulary.KNOWN.contains(word)) {
                better(word).ifPresent(known -> folded.mend(words.start(), known));
            }
        }
        return folded;
    }

    private static Optional<String> better(String word) {
        boolean letters = word.chars().anyMatch(Character::isLetter);
        boolean others = word.chars().anyMatch(c -> !Character.isLetter(c));
        if (letters && others) {
            return DIGITS.stream()
                    .map(pair -> word.replace(pair.charAt(0), pair.charAt(1)))
                    .filter(Vocabulary.KNOWN::contains)
                    .findFirst()
                    .or(() -> Optional.of(word.replace('0', 'o')
                                    .replace('1', 'l')
                                    .replace('|', 'l')
                                    .replace('5', 's'))
                            .filter(Vocabulary.KNOWN::contains));
        }
        return letters && word.length() >= LONG_WORD ? nearest(word) : Optional.empty();
    }

    /** The one known word of the same length that differs in one letter. */
    private static Optional<String> nearest(String word) {
        List<String> near = Vocabulary.KNOWN.stream()
                .filter(known -> known.length() == word.length() && isMisread(known, word))
                .limit(2)
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** One letter differs, and a scanner may take the one for the other: « emploie » is no misread « emplois ». */
    private static boolean isMisread(String known, String word) {
        int at = -1;
        for (int i = 0; i < known.length(); i++) {
            if (known.charAt(i) != word.charAt(i)) {
                if (at >= 0) {
                    return false;
                }
                at = i;
            }
        }
        String pair = at < 0 ? "" : "" + known.charAt(at) + word.charAt(at);
        return LETTERS.contains(pair)
                || LETTERS.contains(new StringBuilder(pair).reverse().toString());
    }
}
