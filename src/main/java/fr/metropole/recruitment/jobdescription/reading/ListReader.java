package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a part as list entries: finds the bullets of all kinds and joins what was wrapped. */
final class ListReader {

    private static final Pattern BULLET = Pattern.compile(
            "^\\s*([-–—‐]|[•·●∙]|[▪■□◾§]|[○◦o](?=\\s)|[*]|[►➢➔→⇒▶Ø>»](?=\\s*\\p{L})|[✓✔ü](?=\\s)|[\\uf0b7\\uf0a7\\uf0d8\\uf0fc])\\s*(\\S.*)$");
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*\\(?((?:\\d{1,2}\\.)*\\d{1,2}(?:\\s*[).°/–-]|(?<=\\d\\.\\d{1,2})(?=\\s)))\\s*(?=[\\p{L}«\"])(.*)$");
    private static final Pattern AXIS = Pattern.compile(
            "^\\s*(?:axe|activité|mission|domaine)\\s*(?:n°\\s*)?(\\d{1,2})\\s*[:.–—-]?\\s*(.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("^\\s*([a-hA-H])\\s*[).]\\s+(.*)$");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?…]\\s*$");
    private static final Pattern OPEN = Pattern.compile(
            "(?i).*(?:\\b(?:de|du|des|la|le|les|et|ou|en|à|au|aux|par|pour|sur|dans|avec|un|une|leurs?|ses|nos|vos)|\\b[ld]['’])$");
    private static final Pattern VERB = Pattern.compile("^(?:s'|se |s’)?\\p{Lu}?[\\p{L}]*(?:er|ir|oir|re)\\b.*");

    private final List<ListEntry> entries = new ArrayList<>();
    private final List<SourceLine> current = new ArrayList<>();
    private String mark = "";
    private String code = "";
    private boolean gap;
    private boolean bulleted;

    private ListReader() {}

    static List<ListEntry> of(List<SourceLine> lines) {
        ListReader reader = new ListReader();
        reader.bulleted =
                lines.stream().anyMatch(line -> BULLET.matcher(line.text()).matches());
        lines.forEach(reader::add);
        reader.close();
        return reader.entries;
    }

    private void add(SourceLine line) {
        if (line.isBlank()) {
            gap = true;
            return;
        }
        String text = line.text();
        Matcher bullet = BULLET.matcher(text);
        Matcher number = NUMBER.matcher(text);
        Matcher axis = AXIS.matcher(text);
        Matcher letter = LETTER.matcher(text);
        if (axis.matches()) {
            begin(ListEntry.NUMBER, axis.group(1), axis.group(2), line);
        } else if (bullet.matches()) {
            begin(kind(bullet.group(1)), "", bullet.group(2), line);
        } else if (number.matches()) {
            begin(
                    ListEntry.NUMBER,
                    number.group(1).replaceAll("[^\\d.]|\\.$", "").replaceFirst("^.*\\.", ""),
                    number.group(2),
                    line);
        } else if (letter.matches()) {
            begin(ListEntry.LETTER, letter.group(1).toLowerCase(java.util.Locale.ROOT), letter.group(2), line);
        } else if (continues(line)) {
            current.add(line);
        } else {
            begin("", "", text, line);
        }
        gap = false;
    }

    private static String kind(String bullet) {
        return switch (bullet) {
            case "-", "–", "—", "‐" -> "-";
            case "•", "·", "●", "∙", "\uf0b7" -> "•";
            default -> bullet;
        };
    }

    private void begin(String kind, String number, String text, SourceLine line) {
        close();
        mark = kind;
        code = number;
        current.add(new SourceLine(line.number(), text, line.place()));
    }

    /** Tells whether a line without a mark goes on with the entry above it. */
    private boolean continues(SourceLine line) {
        SourceLine last = last();
        if (last == null || !last.sharesCellWith(line)) {
            return false;
        }
        String text = line.text().strip();
        if (OPEN.matcher(last.text().strip()).matches()) {
            return true;
        }
        boolean numbered = mark.equals(ListEntry.NUMBER) || mark.equals(ListEntry.LETTER);
        if (numbered && text.endsWith(":") && !ENDED.matcher(last.text()).matches() && text.length() < 80) {
            return true;
        }
        boolean low = !Character.isUpperCase(text.charAt(0));
        boolean ended = ENDED.matcher(last.text()).matches();
        if (low) {
            return !(gap && ended && mark.isEmpty());
        }
        if (text.endsWith(":") || line.place().strong() != last.place().strong()) {
            return false;
        }
        if (gap) {
            return false;
        }
        boolean plainList = !bulleted && VERB.matcher(text).matches();
        return !ended
                && !plainList
                && (last.text().length() > 60 || !mark.isEmpty() && last.text().length() > 45);
    }

    private @Nullable SourceLine last() {
        return current.isEmpty() ? null : current.get(current.size() - 1);
    }

    private void close() {
        if (!current.isEmpty()) {
            Passage passage = new Passage(current);
            entries.add(new ListEntry(mark, code, passage.text(), passage.words()));
            current.clear();
        }
        mark = "";
        code = "";
    }
}
