package fr.metropole.recruitment.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, made by hand. */
public final class Samples {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Samples() {}

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A PDF with bytes behind its end, so long in all. */
    public static byte[] pdfOf(int size) {
        byte[] bytes = Arrays.copyOf(pdf(), size);
        Arrays.fill(bytes, pdf().length, size, (byte) '\n');
        return bytes;
    }

    static byte[] png() {
        return HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000000100000001080600000" + "01f15c489");
    }

    static byte[] jpeg() {
        return HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    }

    static byte[] docx() {
        return word(OOXML + "document.main+xml");
    }

    static byte[] docm() {
        return word("application/vnd.ms-word.document.macroEnabled.main+xml");
    }

    static byte[] odt() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text");
        entries.put("content.xml", "<x/>");
        return zip(entries);
    }

    static byte[] archive() {
        return zip(Map.of("notes.txt", "bonjour"));
    }

    /** 200 MB of zeros in a few hundred kilobytes, in front of what would make it a document. */
    static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(new byte[1024 * 1024]);
            }
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write((OOXML + "document.main+xml").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] word(String mainPart) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("_rels/.rels", "<Relationships/>");
        entries.put("word/document.xml", "<w:document/>");
        entries.put("[Content_Types].xml", "<Types><Override ContentType=\"" + mainPart + "\"/></Types>");
        return zip(entries);
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
