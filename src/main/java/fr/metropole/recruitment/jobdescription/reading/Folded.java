package fr.metropole.recruitment.jobdescription.reading;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text made easy to compare: lower case, accents off, one kind of apostrophe, dash and blank. Each folded letter knows
 * which letter of the text it stands for, so that what is found can be quoted as it was written.
 */
final class Folded {

    private final StringBuilder folded = new StringBuilder();
    private final int[] origins;

    private Folded(String text) {
        int[] places = new int[text.length() * 3 + 1];
        for (int i = 0; i < text.length(); i++) {
            for (char c : fold(text.charAt(i)).toCharArray()) {
                places[folded.length()] = i;
                folded.append(c);
            }
        }
        places[folded.length()] = text.length();
        this.origins = places;
    }

    static Folded of(String text) {
        return new Folded(text);
    }

    /** The folded text alone, blanks run together, outer ones off. */
    static String plain(String text) {
        return of(text).folded.toString().replaceAll("\\s+", " ").strip();
    }

    String text() {
        return folded.toString();
    }

    /** Place in the text of a place in the folded text. */
    int origin(int place) {
        return origins[place];
    }

    /** Writes another word of the same length over a word that was misread. */
    void mend(int start, String word) {
        folded.replace(start, start + word.length(), word);
    }

    private static String fold(char c) {
        return switch (c) {
            case '’', '‘', '´', '`', 'ʼ' -> "'";
            case '–', '—', '‐', '‑', '−' -> "-";
            case '\u00a0', '\u202f', '\u2007', '\u2009' -> " ";
            case '“', '„', '”' -> "\"";
            case 'œ', 'Œ' -> "oe";
            case 'æ', 'Æ' -> "ae";
            case '…' -> "...";
            default -> plain(c);
        };
    }

    private static String plain(char c) {
        if (c < 128) {
            return String.valueOf(Character.toLowerCase(c));
        }
        String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return base.length() > 3 ? base.substring(0, 3) : base;
    }
}
