package fr.metropole.recruitment.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a text holds a word or a run of words that differs from a reference by one slip of the finger. */
final class OneLetterOff {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final int SHORTEST = 5;
    private static final int LONGEST_TEXT = 6_000;

    private final List<String> words = new ArrayList<>();

    /** @param plainText lower case, accents off; what is far down a long text is not looked at */
    OneLetterOff(String plainText) {
        Matcher word = WORD.matcher(plainText.substring(0, Math.min(plainText.length(), LONGEST_TEXT)));
        while (word.find()) {
            words.add(word.group());
        }
    }

    boolean holds(String reference) {
        if (reference.length() < SHORTEST) {
            return false;
        }
        if (words.stream().anyMatch(word -> word.contains(reference))) {
            return true; // glued to other letters
        }
        for (int first = 0; first < words.size(); first++) {
            if (startsAt(first, reference)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(int first, String reference) {
        StringBuilder run = new StringBuilder();
        for (int next = first; next < words.size() && run.length() <= reference.length(); next++) {
            run.append(words.get(next));
            if (isOneOff(run, reference)) {
                return true;
            }
        }
        return false;
    }

    /** One letter wrong, missing, too many, or two neighbours exchanged. */
    static boolean isOneOff(CharSequence written, CharSequence meant) {
        int difference = written.length() - meant.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(written.length(), meant.length());
        while (same < shorter && written.charAt(same) == meant.charAt(same)) {
            same++;
        }
        if (difference > 0) {
            return rest(written, same + 1).equals(rest(meant, same));
        }
        if (difference < 0) {
            return rest(written, same).equals(rest(meant, same + 1));
        }
        return same < shorter
                && (rest(written, same + 1).equals(rest(meant, same + 1)) || exchanged(written, meant, same));
    }

    private static boolean exchanged(CharSequence written, CharSequence meant, int at) {
        return at + 1 < meant.length()
                && written.charAt(at) == meant.charAt(at + 1)
                && written.charAt(at + 1) == meant.charAt(at)
                && rest(written, at + 2).equals(rest(meant, at + 2));
    }

    private static String rest(CharSequence text, int from) {
        return text.subSequence(from, text.length()).toString();
    }
}
