package fr.metropole.recruitment.document.text;

import fr.metropole.recruitment.document.text.TextLine.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the words of a page into the order of reading. Where a blank runs down between words for several rows, the page
 * has two columns, or a table whose left cells name what the right ones say.
 */
final class PageLayout {

    private static final double PARAGRAPH = 1.55;

    private final int page;
    private final List<Word> words;
    private final double grid;
    private final List<TextLine> lines = new ArrayList<>();
    private int tables;

    PageLayout(int page, List<Word> words) {
        this(page, words, 0);
    }

    /** @param grid height of a line when each empty one counts, so that lines keep their number; 0 when they do not */
    PageLayout(int page, List<Word> words, double grid) {
        this.page = page;
        this.words = words;
        this.grid = grid;
    }

    List<TextLine> lines() {
        List<Row> rows = Row.of(words);
        if (grid > 0 && !rows.isEmpty()) {
            empty(rows.get(0).base() / grid);
        }
        read(rows);
        return lines;
    }

    private void read(List<Row> rows) {
        Gutter gutter = Gutter.widest(rows);
        if (gutter == null) {
            flow(rows, null);
            return;
        }
        read(rows.subList(0, gutter.first()));
        gap();
        split(rows.subList(gutter.first(), gutter.end()), gutter);
        gap();
        read(rows.subList(gutter.end(), rows.size()));
    }

    private void split(List<Row> rows, Gutter gutter) {
        List<Row> left = sides(rows, gutter, true);
        List<Row> right = sides(rows, gutter, false);
        if (gutter.isTable(left, right)) {
            table(left, right, tight(rows));
        } else {
            read(left);
            gap();
            read(right);
        }
    }

    private static List<Row> sides(List<Row> rows, Gutter gutter, boolean left) {
        return rows.stream()
                .map(row -> new Row(left ? row.leftOf(gutter.x()) : row.rightOf(gutter.x())))
                .filter(row -> !row.words().isEmpty())
                .toList();
    }

    /** Each label begins a row of the table; the right side belongs to the label that stands beside or above it. */
    private void table(List<Row> left, List<Row> right, double tight) {
        int table = page * 100 + tables++;
        List<List<Row>> labels = paragraphs(left, tight);
        int from = 0;
        for (int row = 0; row < labels.size(); row++) {
            double next = row + 1 < labels.size() ? labels.get(row + 1).get(0).base() : Double.POSITIVE_INFINITY;
            double height = left.get(0).size();
            int to = from;
            while (to < right.size() && right.get(to).base() < next - height / 2) {
                to++;
            }
            flow(labels.get(row), new Cell(table, row, 0, 2));
            flow(right.subList(from, to), new Cell(table, row, 1, 2));
            gap();
            from = to;
        }
    }

    /** Labels of several lines: the next line belongs to the same label when it follows closely and alone, or in small. */
    private static List<List<Row>> paragraphs(List<Row> left, double tight) {
        List<List<Row>> labels = new ArrayList<>();
        for (Row row : left) {
            List<Row> last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
            if (last != null && continues(last.get(last.size() - 1), row, tight)) {
                last.add(row);
            } else {
                labels.add(new ArrayList<>(List.of(row)));
            }
        }
        return labels;
    }

    /** Distance of lines in one cell, where the rows of the table stand further apart; 0 where all are as close. */
    private static double tight(List<Row> rows) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = 1; i < rows.size(); i++) {
            double step = rows.get(i).base() - rows.get(i - 1).base();
            least = Math.min(least, step);
            most = Math.max(most, step);
        }
        return most > 1.3 * least ? 1.2 * least : 0;
    }

    private static boolean continues(Row above, Row row, double tight) {
        if (tight > 0) {
            return row.base() - above.base() <= tight && !above.text().endsWith(":");
        }
        String before = above.text();
        boolean close = row.base() - above.base() < PARAGRAPH * row.size() * 1.3;
        boolean open = before.endsWith(",") || before.endsWith("/") || before.endsWith("-");
        char first = row.text().charAt(0);
        return close && (open || Character.isLowerCase(first) || first == '(') && !before.endsWith(":");
    }

    private void flow(List<Row> rows, @Nullable Cell cell) {
        Row before = null;
        for (Row row : rows) {
            if (before != null) {
                between(before, row);
            }
            lines.add(new TextLine(row.text(), page, row.isBold(), cell));
            before = row;
        }
    }

    private void between(Row before, Row row) {
        double step = row.base() - before.base();
        if (grid > 0) {
            empty(step / grid - 1);
        } else if (step > PARAGRAPH * Math.max(before.size(), row.size())) {
            gap();
        }
    }

    private void empty(double count) {
        for (int i = 0; i < Math.round(count); i++) {
            lines.add(TextLine.gap(page));
        }
    }

    private void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
            lines.add(TextLine.gap(page));
        }
    }
}
