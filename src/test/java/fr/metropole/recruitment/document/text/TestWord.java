package fr.metropole.recruitment.document.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes real DOCX and ODT files for tests. */
public final class TestWord {

    private TestWord() {}

    /** Each line a paragraph of a Word document. */
    public static byte[] docx(String text) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pairs of a label and what it says as a table of a Word document. */
    public static byte[] table(List<String[]> rows) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XWPFTable table = document.createTable(rows.size(), 2);
            for (int row = 0; row < rows.size(); row++) {
                fill(table.getRow(row).getCell(0), rows.get(row)[0]);
                fill(table.getRow(row).getCell(1), rows.get(row)[1]);
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XWPFTableCell cell, String text) {
        cell.removeParagraph(0);
        text.lines().forEach(line -> cell.addParagraph().createRun().setText(line));
    }

    /** Each line a paragraph of an OpenDocument text. */
    public static byte[] odt(String text) {
        StringBuilder body = new StringBuilder();
        text.lines()
                .forEach(line -> body.append("<text:p>").append(escaped(line)).append("</text:p>"));
        return zip(new String[] {"mimetype", "content.xml"}, new String[] {
            "application/vnd.oasis.opendocument.text",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                    + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                    + body + "</office:text></office:body></office:document-content>"
        });
    }

    private static byte[] zip(String[] names, String[] contents) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
                for (int i = 0; i < names.length; i++) {
                    archive.putNextEntry(new ZipEntry(names[i]));
                    archive.write(contents[i].getBytes(StandardCharsets.UTF_8));
                    archive.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;");
    }
}
