package fr.metropole.recruitment.inbox.message;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises a message that was handed on: its sender is not who wrote it. */
final class Forwarding {

    private static final Pattern SUBJECT =
            Pattern.compile("^\\s*(tr|fw|fwd|wg|rv|enc|i)\\s*:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile(
            "^\\W*(message transféré|message transf[eé]r[eé]|forwarded message|début du message (transféré|réexpédié)"
                    + "|begin forwarded message|message original transféré)\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    private static final Pattern FROM_LINE = Pattern.compile(
            "^[>*\\s]*(de|from|exp[eé]diteur|von)\\*?\\s*:\\*?\\s*(.{3,200})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    private static final Pattern ADDRESS = Pattern.compile("[\\p{Alnum}._%+'-]+@[\\p{Alnum}.-]+\\.\\p{Alpha}{2,}");

    private Forwarding() {}

    static boolean isSaidBy(String subject, String text) {
        return SUBJECT.matcher(subject).matches() || MARK.matcher(text).find();
    }

    /** Who wrote the message that stands below the mark, as far as the quoted header tells. */
    static Optional<Correspondent> quoted(String text) {
        Matcher line = FROM_LINE.matcher(text);
        if (!line.find()) {
            return Optional.empty();
        }
        String written = line.group(2).replaceAll("\\p{Cc}+", " ");
        Matcher address = ADDRESS.matcher(written);
        if (!address.find()) {
            return Optional.empty();
        }
        String name = written.substring(0, address.start())
                .replaceAll("[<\\[(\"*]|mailto:", " ")
                .strip();
        return Optional.of(new Correspondent(address.group().toLowerCase(Locale.ROOT), name));
    }
}
