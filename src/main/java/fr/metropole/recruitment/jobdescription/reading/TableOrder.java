package fr.metropole.recruitment.jobdescription.reading;

import fr.metropole.recruitment.document.text.TextLine.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table whose first row holds headings is read column by column, any other row by row. */
final class TableOrder {

    private TableOrder() {}

    static List<SourceLine> read(List<SourceLine> lines) {
        List<SourceLine> ordered = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = endOfTable(lines, at);
            List<SourceLine> table = lines.subList(at, Math.max(end, at + 1));
            ordered.addAll(end > at && hasHeadings(table) ? byColumn(table) : table);
            at = Math.max(end, at + 1);
        }
        return ordered;
    }

    private static int endOfTable(List<SourceLine> lines, int at) {
        Cell first = lines.get(at).cell();
        int end = at;
        while (first != null && end < lines.size() && belongs(lines.get(end), first)) {
            end++;
        }
        return end;
    }

    private static boolean belongs(SourceLine line, Cell first) {
        Cell cell = line.cell();
        return cell == null ? line.isBlank() : cell.table() == first.table();
    }

    private static boolean hasHeadings(List<SourceLine> table) {
        List<SourceLine> top = table.stream().filter(line -> row(line) == 0).toList();
        long columns = top.stream().map(TableOrder::column).distinct().count();
        boolean more = table.stream().anyMatch(line -> row(line) > 0);
        return more
                && columns > 1
                && top.size() == columns
                && top.stream().allMatch(line -> LabelBook.find(line.text()).isPresent());
    }

    private static List<SourceLine> byColumn(List<SourceLine> table) {
        return table.stream()
                .filter(line -> line.cell() != null)
                .sorted(Comparator.comparingInt(TableOrder::column).thenComparingInt(TableOrder::row))
                .toList();
    }

    private static int row(SourceLine line) {
        @Nullable Cell cell = line.cell();
        return cell == null ? -1 : cell.row();
    }

    private static int column(SourceLine line) {
        @Nullable Cell cell = line.cell();
        return cell == null ? -1 : cell.column();
    }
}
