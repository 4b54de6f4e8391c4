package fr.metropole.recruitment.document.text;

import fr.metropole.recruitment.document.text.TextLine.Cell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through the content of an OpenDocument text. A row is held back until it is known how many cells it has. */
final class OdtContent {

    private static final Set<String> SKIPPED = Set.of("note", "annotation", "tracked-changes", "forms", "scripts");
    private static final String[] BULLETS = {"• ", "– ", "▪ "};

    /** A paragraph that is not yet a line. */
    private record Held(String text, boolean strong, int column) {}

    /** A table being read. */
    private static final class Table {
        private final int number;
        private int row = -1;
        private int column = -1;
        private final List<Held> held = new ArrayList<>();

        private Table(int number) {
            this.number = number;
        }
    }

    private final XMLStreamReader xml;
    private final LineCollector lines = new LineCollector();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;
    private int lists;
    private boolean itemBegins;

    OdtContent(XMLStreamReader xml) {
        this.xml = xml;
    }

    ExtractedText read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> characters();
                default -> {}
            }
        }
        return lines.text();
    }

    private void start(String name) throws XMLStreamException {
        if (SKIPPED.contains(name)) {
            skip();
            return;
        }
        switch (name) {
            case "p", "h" -> paragraphs++;
            case "list" -> lists++;
            case "list-item" -> itemBegins = true;
            case "s" -> text.append(' ');
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "table" -> tables.push(new Table(lines.nextTable()));
            case "table-row" -> {
                Table table = tables.peek();
                if (table != null) {
                    table.row++;
                    table.column = -1;
                }
            }
            case "table-cell" -> {
                Table table = tables.peek();
                if (table != null) {
                    table.column++;
                }
            }
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> paragraph(name.equals("h"));
            case "list" -> lists--;
            case "table-row" -> row();
            case "table" -> {
                tables.poll();
                lines.gap();
            }
            default -> {}
        }
    }

    private void characters() {
        if (paragraphs > 0) {
            text.append(xml.getText());
        }
    }

    private void paragraph(boolean heading) {
        paragraphs--;
        if (paragraphs > 0) {
            text.append(' ');
            return;
        }
        boolean item = lists > 0 && itemBegins && !heading && !text.toString().isBlank();
        String mark = item ? BULLETS[Math.min(lists - 1, BULLETS.length - 1)] : "";
        itemBegins = itemBegins && !item;
        Table table = tables.peek();
        if (table == null) {
            lines.paragraph(mark + text, heading, null);
        } else {
            table.held.add(new Held(mark + text, heading, Math.max(table.column, 0)));
        }
        text.setLength(0);
    }

    private void row() {
        Table table = tables.peek();
        if (table == null) {
            return;
        }
        lines.gap();
        int columns = table.column + 1;
        table.held.forEach(held ->
                lines.paragraph(held.text(), held.strong(), new Cell(table.number, table.row, held.column(), columns)));
        table.held.clear();
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
