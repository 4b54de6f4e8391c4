package fr.metropole.recruitment.document.text;

import fr.metropole.recruitment.document.text.TextLine.Cell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** The paragraphs and tables of a Word document, its page headers first. Macros and links are not followed. */
final class DocxText implements TextFormat {

    private static final int NESTING = 4;

    private final LineCollector lines = new LineCollector();
    private final ListMarks marks = new ListMarks();

    @Override
    public ExtractedText read(byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            document.getHeaderList().forEach(header -> elements(header.getBodyElements(), null, 0));
            lines.gap();
            elements(document.getBodyElements(), null, 0);
            return lines.text();
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException damaged) {
            throw UnreadableDocument.damaged();
        }
    }

    private void elements(List<IBodyElement> elements, @Nullable Cell cell, int depth) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraph(paragraph, cell);
            } else if (element instanceof XWPFTable table && depth < NESTING) {
                table(table, depth);
            }
        }
    }

    private void table(XWPFTable table, int depth) {
        int number = lines.nextTable();
        List<XWPFTableRow> rows = table.getRows();
        for (int row = 0; row < rows.size(); row++) {
            List<XWPFTableCell> cells = rows.get(row).getTableCells();
            lines.gap();
            for (int column = 0; column < cells.size(); column++) {
                Cell at = new Cell(number, row, column, cells.size());
                elements(cells.get(column).getBodyElements(), at, depth + 1);
            }
        }
        lines.gap();
    }

    private void paragraph(XWPFParagraph paragraph, @Nullable Cell cell) {
        String text = paragraph.getText();
        lines.paragraph(text.isBlank() ? "" : marks.of(paragraph) + text, isStrong(paragraph), cell);
    }

    private static boolean isStrong(XWPFParagraph paragraph) {
        String style = String.valueOf(paragraph.getStyle()).toLowerCase(Locale.ROOT);
        if (style.startsWith("heading") || style.startsWith("titre") || style.startsWith("title")) {
            return true;
        }
        return paragraph.getRuns().stream()
                .filter(run -> run.text() != null && !run.text().isBlank())
                .allMatch(run -> run.isBold());
    }
}
