package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several lines as one running text to search in; words cut at the end of a line are put together. */
final class Passage {

    private static final Pattern CUT = Pattern.compile(".*\\p{L}{2}-$");
    private static final Pattern COMPOUND = Pattern.compile(
            ".*(?i:\\b(savoir|sous|vice|compte|co|mi|bien|demi|non|chef|mise|là|ci|auto|multi|inter|socio|médico|éco|porte|avant|après|tiers|plate|quasi|rendez|celui|peut|lui|elle|eux)-)$");

    private final List<SourceLine> lines;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final Folded folded;
    private int lastNumber;

    Passage(List<SourceLine> lines) {
        this.lines = lines;
        for (SourceLine line : lines) {
            append(line);
        }
        this.folded = Spelling.mended(text.toString());
    }

    private void append(SourceLine line) {
        boolean cut = text.length() > 0 && CUT.matcher(lastLine()).matches() && startsLow(line.text());
        if (cut) {
            if (!COMPOUND.matcher(lastLine()).matches()) {
                text.setLength(text.length() - 1);
            }
        } else if (text.length() > 0) {
            text.append(line.number() > lastNumber + 1 ? "\n\n" : "\n");
        }
        lastNumber = line.number();
        starts.add(text.length());
        text.append(line.text().strip());
    }

    private String lastLine() {
        return text.substring(text.lastIndexOf("\n") + 1);
    }

    private static boolean startsLow(String line) {
        String start = line.strip();
        return !start.isEmpty() && Character.isLowerCase(start.charAt(0));
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    /** The text, line ends made blanks. */
    String text() {
        return tidy(text.toString());
    }

    /** The folded text to match patterns against. */
    String folded() {
        return folded.text();
    }

    boolean contains(Pattern pattern) {
        return pattern.matcher(folded.text()).find();
    }

    Optional<Found> find(Pattern pattern) {
        return find(pattern, 0);
    }

    /** The first place from an offset in the folded text on that matches. */
    Optional<Found> find(Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(folded.text());
        return from <= folded.text().length() && matcher.find(from)
                ? Optional.of(new Found(this, matcher.toMatchResult()))
                : Optional.empty();
    }

    List<Found> findAll(Pattern pattern) {
        Matcher matcher = pattern.matcher(folded.text());
        List<Found> all = new ArrayList<>();
        while (matcher.find()) {
            all.add(new Found(this, matcher.toMatchResult()));
        }
        return all;
    }

    /** The lines that certain words stand on. */
    List<SourceLine> lines(Words words) {
        return lines.stream()
                .filter(line -> line.number() >= words.fromLine() && line.number() <= words.toLine())
                .toList();
    }

    /** All of it. */
    Words words() {
        return new Words(lines.get(0).number(), lines.get(lines.size() - 1).number(), text());
    }

    /** Tells whether a line that starts here starts something new: a gap, a bullet, a capital letter. */
    boolean beginsAnew(int foldedPlace) {
        char c = text.charAt(folded.origin(foldedPlace));
        return "-•▪*\n".indexOf(c) >= 0 || Character.isUpperCase(c);
    }

    String slice(int foldedStart, int foldedEnd) {
        return tidy(text.substring(folded.origin(foldedStart), folded.origin(foldedEnd)));
    }

    Words words(int foldedStart, int foldedEnd) {
        int start = folded.origin(foldedStart);
        int end = Math.max(start, folded.origin(foldedEnd) - 1);
        return new Words(lineAt(start), lineAt(end), slice(foldedStart, foldedEnd));
    }

    private int lineAt(int place) {
        int at = 0;
        while (at + 1 < starts.size() && starts.get(at + 1) <= place) {
            at++;
        }
        return lines.get(at).number();
    }

    static String tidy(String words) {
        return words.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }
}
