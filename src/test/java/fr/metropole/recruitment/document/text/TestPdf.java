package fr.metropole.recruitment.document.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes real PDF files for tests: one column, two columns, a table of labels. */
public final class TestPdf {

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
    private static final float SIZE = 10;
    private static final float LINE = 12.5f;
    private static final float TOP = 790;
    private static final float BOTTOM = 60;

    private TestPdf() {}

    /** The lines one below the other; a blank line leaves a gap. */
    public static byte[] plain(String text) {
        return document(List.of(wrapped(text, 100)), 60, 0);
    }

    /** The text set in two columns, the left one first. */
    public static byte[] twoColumns(String text) {
        List<String> lines = wrapped(text, 48);
        List<List<String>> columns = new ArrayList<>();
        int fits = (int) ((TOP - BOTTOM) / LINE);
        for (int at = 0; at < lines.size(); at += fits) {
            columns.add(lines.subList(at, Math.min(lines.size(), at + fits)));
        }
        return document(columns, 45, 265);
    }

    /** Pairs of a label and what it says, side by side. */
    public static byte[] table(List<String[]> rows) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Pen pen = new Pen(document);
            for (String[] row : rows) {
                List<String> left = wrapped(row[0], 20);
                List<String> right = wrapped(row[1], 66);
                for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                    pen.line();
                    pen.write(50, i < left.size() ? left.get(i) : "");
                    pen.write(215, i < right.size() ? right.get(i) : "");
                }
                pen.gap();
            }
            pen.close();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] document(List<List<String>> columns, float left, float width) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Pen pen = new Pen(document);
            for (int i = 0; i < columns.size(); i++) {
                boolean second = width > 0 && i % 2 == 1;
                pen.column(second, i > 0);
                for (String line : columns.get(i)) {
                    pen.line();
                    pen.write(second ? left + width : left, line);
                }
            }
            pen.close();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String rest = line.stripTrailing();
            while (rest.length() > width) {
                int cut = rest.lastIndexOf(' ', width);
                cut = cut < width / 2 ? width : cut;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut).strip();
            }
            lines.add(rest);
        }
        return lines;
    }

    /** Writes line by line and turns the page at its end. */
    private static final class Pen {

        private final PDDocument document;
        private PDPageContentStream page;
        private float y = TOP;

        private Pen(PDDocument document) throws IOException {
            this.document = document;
            this.page = open();
        }

        private PDPageContentStream open() throws IOException {
            PDPage next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            y = TOP;
            return new PDPageContentStream(document, next);
        }

        private void column(boolean second, boolean turn) throws IOException {
            if (second) {
                y = TOP;
            } else if (turn) {
                close();
                page = open();
            }
        }

        private void line() throws IOException {
            y -= LINE;
            if (y < BOTTOM - LINE) {
                close();
                page = open();
                y -= LINE;
            }
        }

        private void gap() {
            y -= LINE * 0.8f;
        }

        private void write(float x, String text) throws IOException {
            if (text.isBlank()) {
                return;
            }
            page.beginText();
            page.setFont(FONT, SIZE);
            page.newLineAtOffset(x, y);
            page.showText(encodable(text));
            page.endText();
        }

        private static String encodable(String text) {
            return text.replace("\t", "    ")
                    .replaceAll("[^\\x20-\\x7eÀ-ÿŒœ’“”«»–—•…€°²]", "-")
                    .replace("\u00a0", " ");
        }

        private void close() throws IOException {
            page.close();
        }
    }
}
