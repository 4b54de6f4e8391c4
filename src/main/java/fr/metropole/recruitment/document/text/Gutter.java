package fr.metropole.recruitment.document.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A blank that runs down a page between two sides.
 *
 * @param x where it runs
 * @param first first row it runs through
 * @param end row after the last
 */
record Gutter(double x, int first, int end) {

    private static final double STEP = 3;
    private static final double BLANK = 1.15;
    private static final int ROWS_AT_LEAST = 3;
    private static final double SPARSE = 0.7;
    private static final double NARROW = 0.42;
    /** Labels are shorter, characters. */
    private static final int LONG_LINE = 30;

    private static final Pattern BULLET = Pattern.compile("^[-•–▪*○►➢✓].*");

    /** The gutter with most rows that have words on both sides; null when the page is plain. */
    static @Nullable Gutter widest(List<Row> rows) {
        double left = rows.stream()
                .flatMap(row -> row.words().stream())
                .mapToDouble(Word::left)
                .min()
                .orElse(0);
        double right = rows.stream()
                .flatMap(row -> row.words().stream())
                .mapToDouble(Word::right)
                .max()
                .orElse(0);
        Gutter best = null;
        int most = ROWS_AT_LEAST - 1;
        for (double x = left + STEP; x < right; x += STEP) {
            for (int first = 0; first < rows.size(); first++) {
                int end = end(rows, first, x);
                int both = both(rows, first, end, x);
                if (both > most) {
                    best = new Gutter(x, first, end);
                    most = both;
                }
                first = Math.max(first, end);
            }
        }
        return best == null ? null : best.trimmed(rows);
    }

    private static int end(List<Row> rows, int first, double x) {
        int end = first;
        while (end < rows.size()
                && rows.get(end).isOpenAt(x, BLANK * rows.get(end).size())) {
            end++;
        }
        return end;
    }

    private static int both(List<Row> rows, int first, int end, double x) {
        return (int) rows.subList(first, end).stream()
                .filter(row -> row.standsOnBothSidesOf(x))
                .count();
    }

    /** Rows with words on one side only, at the ends, may as well be plain lines: those on the left are. */
    private Gutter trimmed(List<Row> rows) {
        int from = first;
        while (from < end && rows.get(from).rightOf(x).isEmpty() && !isBeside(rows, from)) {
            from++;
        }
        int to = end;
        while (to > from && rows.get(to - 1).rightOf(x).isEmpty() && isFarBelow(rows, to - 1)) {
            to--;
        }
        return new Gutter(x, from, to);
    }

    private boolean isBeside(List<Row> rows, int row) {
        return row + 1 < end
                && rows.get(row + 1).base() - rows.get(row).base()
                        < 1.5 * rows.get(row).size()
                && rows.get(row).words().stream().mapToDouble(Word::right).max().orElse(0) < x
                && !rows.get(row + 1).rightOf(x).isEmpty()
                && rows.get(row + 1).leftOf(x).isEmpty();
    }

    private static boolean isFarBelow(List<Row> rows, int row) {
        return row > 0
                && rows.get(row).base() - rows.get(row - 1).base()
                        > 1.5 * rows.get(row).size();
    }

    /** Tells labels of a table from a first column of running text. */
    boolean isTable(List<Row> left, List<Row> right) {
        long bullets = left.stream()
                .filter(row -> BULLET.matcher(row.text()).matches())
                .count();
        double length =
                left.stream().mapToInt(row -> row.text().length()).average().orElse(0);
        if (bullets * 3 > left.size() || length > LONG_LINE) {
            return false;
        }
        double from = left.stream()
                .flatMap(row -> row.words().stream())
                .mapToDouble(Word::left)
                .min()
                .orElse(0);
        double to = right.stream()
                .flatMap(row -> row.words().stream())
                .mapToDouble(Word::right)
                .max()
                .orElse(1);
        return left.size() < SPARSE * right.size() || (x - from) / (to - from) < NARROW;
    }
}
