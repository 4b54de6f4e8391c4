package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.inbox.message.Correspondent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * First and last name of who sent a message, as far as they are written.
 *
 * @param certain whether both were written with the address; otherwise HR is asked to look
 */
record SenderName(String first, String last, boolean certain) {

    private static final String NOT_SAID = "prénom non indiqué";
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’\\-]*");

    static SenderName of(Correspondent sender) {
        List<String> written = words(sender.name());
        if (sender.name().contains(",") && written.size() > 1) {
            return commaSeparated(sender.name());
        }
        if (written.size() > 1) {
            return inOrder(written, true);
        }
        int at = sender.address().indexOf('@');
        String mailbox = at < 0 ? "" : sender.address().substring(0, at);
        List<String> guessed = words(mailbox.replaceAll("\\+.*", "").replaceAll("[._]|[0-9]+", " ")).stream()
                .map(SenderName::capitalised)
                .toList();
        if (written.size() == 1) {
            return new SenderName(NOT_SAID, written.get(0), false);
        }
        if (guessed.isEmpty()) {
            return new SenderName(NOT_SAID, "nom non indiqué", false);
        }
        return guessed.size() == 1 ? new SenderName(NOT_SAID, guessed.get(0), false) : inOrder(guessed, false);
    }

    /** « Exemple, Camille »: the last name first. */
    private static SenderName commaSeparated(String name) {
        int comma = name.indexOf(',');
        List<String> last = words(name.substring(0, comma));
        List<String> first = words(name.substring(comma + 1));
        return first.isEmpty() || last.isEmpty()
                ? inOrder(words(name), true)
                : new SenderName(String.join(" ", first), String.join(" ", last), true);
    }

    /** A word in capitals is the last name, wherever it stands; else the first word is the first name. */
    private static SenderName inOrder(List<String> words, boolean certain) {
        List<String> capitals = words.stream().filter(SenderName::isCapital).toList();
        if (!capitals.isEmpty() && capitals.size() < words.size()) {
            List<String> others = new ArrayList<>(words);
            others.removeAll(capitals);
            return new SenderName(String.join(" ", others), String.join(" ", capitals), certain);
        }
        return new SenderName(words.get(0), String.join(" ", words.subList(1, words.size())), certain);
    }

    private static boolean isCapital(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.replaceAll("\\(.*?\\)|\"|,", " ").strip().split("\\s+"))
                .filter(word -> NAME.matcher(word).matches())
                .filter(word -> word.length() <= 40)
                .limit(4)
                .toList();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Override
    public String toString() {
        return "SenderName[]";
    }
}
