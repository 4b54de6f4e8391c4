package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings lines that carry labels into the form « Label : value », one to a line: several labels side by side, and a bar, an
 * arrow, dots or a wide gap in place of the colon. All that stood on one line keeps its number.
 */
final class LabelLines {

    private static final Pattern SIGN =
            Pattern.compile("^(\\s*[^|→=\\t]{2,60}?)\\s*(?:\\||→|⇒|=>?|\\.{4,}|…{2,}|_{3,}|\\t)\\s*(\\S.*)$");
    private static final Pattern DASH = Pattern.compile("^([\\p{L}'’ /()+\\d°]{3,50}?)\\s+[-–—]\\s+(\\S.*)$");
    private static final Pattern COLON = Pattern.compile("\\s*:");
    private static final Pattern SEPARATOR = Pattern.compile("[\\t|;/•·–—-]\\s*$");
    private static final int MOST_WORDS = 6;
    private static final int ROWS_OF_A_TABLE = 3;
    /** A dash stands between many things; only where a value must follow it is read as a colon. */
    private static final Set<String> DASHED = Set.of(
            "identification.category",
            "identification.sector",
            "identification.employmentFramework",
            "identification.grades",
            "terms.start",
            "legal.closesOn",
            "terms.reference",
            "terms.duration",
            "legal.workplace",
            "position.nPlusOneTitle",
            "position.nPlusTwoTitle",
            "legal.indicativePay",
            "legal.workingTimePercent");

    private LabelLines() {}

    static List<SourceLine> apart(List<SourceLine> lines) {
        boolean table = lines.stream().filter(line -> isKnown(line.text())).count() >= ROWS_OF_A_TABLE;
        List<SourceLine> apart = new ArrayList<>();
        for (SourceLine line : lines) {
            String text = withColon(line.text(), table);
            for (String piece : pieces(text)) {
                apart.add(line.with(piece.replace('\t', ' ').strip()));
            }
        }
        return apart;
    }

    private static boolean isKnown(String text) {
        Matcher sign = SIGN.matcher(text);
        return sign.matches() && !sign.group(1).contains(":") && isField(sign.group(1));
    }

    /** @param table true when so many lines look like rows of a table that unknown labels are labels too */
    private static String withColon(String text, boolean table) {
        Matcher sign = SIGN.matcher(text);
        if (isKnown(text) || table && sign.matches() && isLabelLike(sign.group(1))) {
            return SIGN.matcher(text).replaceFirst("$1 : $2").strip();
        }
        Matcher dash = DASH.matcher(text);
        boolean valued = dash.matches()
                && !text.contains(":")
                && LabelBook.exact(dash.group(1)).filter(DASHED::contains).isPresent()
                && LabelBook.exact(dash.group(2)).isEmpty();
        return valued ? dash.group(1) + " : " + dash.group(2) : text;
    }

    private static boolean isLabelLike(String words) {
        return !words.contains(":") && words.strip().split("\\s+").length <= MOST_WORDS && !LineShape.isBullet(words);
    }

    private static boolean isField(String words) {
        return LabelBook.exact(words).isPresent()
                && LabelBook.exact(words).filter(id -> id.equals("head")).isEmpty();
    }

    /** Cuts in front of every label but the first. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        Matcher colon = COLON.matcher(text);
        while (colon.find()) {
            int start = labelBefore(text, from, colon.start());
            if (start > from && !text.substring(from, start).isBlank()) {
                pieces.add(
                        SEPARATOR.matcher(text.substring(from, start).strip()).replaceFirst(""));
                from = start;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    /** Where the label begins that ends at a colon; -1 when none does, or when nothing stands before it. */
    private static int labelBefore(String text, int from, int colon) {
        int start = colon;
        int found = -1;
        for (int words = 0; words < MOST_WORDS && start > from; words++) {
            int blank = Math.max(text.lastIndexOf(' ', start - 2), text.lastIndexOf('\t', start - 2));
            start = Math.max(blank + 1, from);
            String label = text.substring(start, colon);
            boolean known = Character.isUpperCase(label.charAt(0))
                    && LabelBook.exact(label)
                            .filter(id -> id.contains(".") || id.equals("service"))
                            .isPresent();
            found = known && isCutBefore(text, start) ? start : found;
        }
        return found > from ? found : -1;
    }

    /** In running text a label is no label: « sous l'autorité du Service : … ». */
    private static boolean isCutBefore(String text, int start) {
        String before = text.substring(0, start);
        return SEPARATOR.matcher(before).find()
                || before.matches("(?s).*[.,)]\\s*")
                || before.contains(":")
                        && !LineShape.isOpenEnded(before)
                        && !Character.isUpperCase(lastWord(before).charAt(0))
                || before.matches("(?s).*\\s(?:[ABC]|\\d+|[A-Z]{2,})\\s*");
    }

    private static String lastWord(String text) {
        String[] words = text.strip().split("\\s+");
        String last = words[words.length - 1];
        return last.isEmpty() ? "A" : last;
    }
}
