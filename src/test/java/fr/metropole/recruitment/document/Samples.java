package fr.metropole.recruitment.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Small files of every kind, made by hand. */
public final class Samples {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Samples() {}

    /** One empty page. */
    public static byte[] pdf() {
        return """
                %PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
                trailer <</Root 1 0 R>>
                %%EOF
                """
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** One page that can only be read with a password, or one that anybody reads but nobody may print. */
    public static byte[] protectedPdf(String userPassword) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF that starts a script when a reader that runs them opens it. */
    public static byte[] activePdf() {
        return new String(pdf(), StandardCharsets.US_ASCII)
                .replace("/Pages 2 0 R", "/Pages 2 0 R /OpenAction <</S /JavaScript /JS (app.alert\\(1\\))>>")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A PDF whose only stream unpacks to so many megabytes. */
    static byte[] pdfBomb(int megabytes, boolean twice) {
        byte[] packed = deflated(megabytes);
        byte[] stream = twice ? deflated(packed) : packed;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(pdf());
        bytes.writeBytes(("4 0 obj <</Length " + stream.length + " /Filter /FlateDecode>> stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(stream);
        bytes.writeBytes("\nendstream endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static byte[] deflated(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int megabyte = 0; megabyte < megabytes; megabyte++) {
                out.write(new byte[1024 * 1024]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A PDF with bytes behind its end, so long in all. */
    public static byte[] pdfOf(int size) {
        byte[] bytes = Arrays.copyOf(pdf(), size);
        Arrays.fill(bytes, pdf().length, size, (byte) '\n');
        return bytes;
    }

    public static byte[] png() {
        return image("png");
    }

    public static byte[] jpeg() {
        return image("jpg");
    }

    /** A photograph followed by a page that a careless server would hand out as HTML. */
    public static byte[] polyglot() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(jpeg());
        bytes.writeBytes("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    static byte[] svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A file that means harm. */
    public static byte[] harmful(String kind) {
        return switch (kind) {
            case "svg" -> svg();
            case "bomb" -> bombBehindItsName();
            case "page" -> "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static byte[] image(String format) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] docx() {
        return word(OOXML + "document.main+xml");
    }

    /** A DOCX whose text part is this XML. */
    static byte[] docxWith(String documentXml) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", "<Types><Override ContentType=\"" + OOXML + "document.main+xml\"/></Types>");
        entries.put("word/document.xml", documentXml);
        return zip(entries);
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

    /** An ODT under a password, as LibreOffice marks it. */
    static byte[] lockedOdt() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text");
        entries.put("content.xml", "...");
        entries.put("META-INF/manifest.xml", "<manifest:encryption-data manifest:checksum=\"x\"/>");
        return zip(entries);
    }

    /** A DOCX under a password: the container of old Office files with one large secret in it. */
    static byte[] lockedDocx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        bytes.writeBytes(new byte[70_000]);
        bytes.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    /** The same bomb behind what makes it a document. */
    static byte[] bombBehindItsName() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write((OOXML + "document.main+xml").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(new byte[1024 * 1024]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
