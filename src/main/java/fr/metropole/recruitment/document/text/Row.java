package fr.metropole.recruitment.document.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The words that stand at one height of a page, from left to right. */
record Row(List<Word> words) {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final double SAME_HEIGHT = 0.45;
    private static final double GAP = 1.5;

    /** Sorts the words of a page into rows, from top to bottom. */
    static List<Row> of(List<Word> words) {
        List<Row> rows = new ArrayList<>();
        List<Word> current = new ArrayList<>();
        for (Word word :
                words.stream().sorted(Comparator.comparingDouble(Word::base)).toList()) {
            if (!current.isEmpty() && word.base() - current.get(0).base() > SAME_HEIGHT * word.size()) {
                rows.add(sorted(current));
                current = new ArrayList<>();
            }
            current.add(word);
        }
        if (!current.isEmpty()) {
            rows.add(sorted(current));
        }
        return rows;
    }

    private static Row sorted(List<Word> words) {
        return new Row(
                words.stream().sorted(Comparator.comparingDouble(Word::left)).toList());
    }

    double base() {
        return words.get(0).base();
    }

    double size() {
        return words.stream().mapToDouble(Word::size).max().orElse(0);
    }

    boolean isBold() {
        return words.stream().allMatch(Word::bold);
    }

    /** The words with a blank between them, a tab where a wide gap sets them apart. */
    String text() {
        StringBuilder text = new StringBuilder();
        Word before = null;
        for (Word word : words) {
            boolean wide = before != null && word.left() - before.right() >= GAP * word.size();
            text.append(before == null ? "" : wide ? "\t" : " ").append(word.text());
            before = word;
        }
        return text.toString().strip();
    }

    List<Word> leftOf(double x) {
        return words.stream().filter(word -> word.right() <= x).toList();
    }

    List<Word> rightOf(double x) {
        return words.stream().filter(word -> word.left() >= x).toList();
    }

    /** Tells whether a blank of at least this width stands at x, so that the row may be cut there. */
    boolean isOpenAt(double x, double width) {
        double before = Double.NEGATIVE_INFINITY;
        double after = Double.POSITIVE_INFINITY;
        for (Word word : words) {
            if (word.left() < x && word.right() > x) {
                return false;
            }
            before = word.right() <= x ? Math.max(before, word.right()) : before;
            after = word.left() >= x ? Math.min(after, word.left()) : after;
        }
        return after - before >= width;
    }

    /** Tells whether words, not just a bullet or a number, stand on both sides. */
    boolean standsOnBothSidesOf(double x) {
        return hasWords(leftOf(x)) && hasWords(rightOf(x));
    }

    private static boolean hasWords(List<Word> side) {
        return side.stream()
                        .filter(word -> LETTER.matcher(word.text()).find())
                        .mapToInt(word -> word.text().length())
                        .sum()
                >= 2;
    }
}
