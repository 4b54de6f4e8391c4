package fr.metropole.recruitment.jobdescription.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends what a scanner misreads: digits for letters, and one wrong letter in a long word of the trade. */
final class Spelling {

    private static final Pattern WORD = Pattern.compile("[a-z0-9|!]{4,}");
    private static final int LONG_WORD = 7;
    private static final List<String> DIGITS = List.of("0o", "1l", "1i", "|l", "!l", "5s", "8b", "|i", "6g", "9g");

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
                .filter(known -> known.length() == word.length() && differences(known, word) == 1)
                .limit(2)
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static int differences(String one, String other) {
        int differences = 0;
        for (int i = 0; i < one.length() && differences < 2; i++) {
            differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differences;
    }
}
