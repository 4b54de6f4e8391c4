package fr.metropole.recruitment.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Tells a DOCX and an ODT from any other zip archive by the one entry that names the format. Bounded in entries and
 * in
 * unpacked bytes, so that a small archive that unpacks to gigabytes costs nothing. A document with macros (DOCM)
 * names
 * another format and is not recognised.
 */
final class ArchiveInspection {

    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_UNPACKED = 64L * 1024 * 1024;
    private static final int MAX_NAMING_ENTRY = 256 * 1024;
    private static final String OOXML_TYPES = "[Content_Types].xml";
    private static final String ODF_TYPE = "mimetype";
    private static final String DOCX_MAIN_PART =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private long unpacked;

    private ArchiveInspection() {}

    static Optional<DocumentType> typeOf(InputStream bytes) throws IOException {
        try (ZipInputStream archive = new ZipInputStream(bytes)) {
            return new ArchiveInspection().find(archive);
        } catch (ZipException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private Optional<DocumentType> find(ZipInputStream archive) throws IOException {
        ZipEntry entry = archive.getNextEntry();
        for (int seen = 0; entry != null && seen < MAX_ENTRIES && unpacked < MAX_UNPACKED; seen++) {
            if (entry.getName().equals(ODF_TYPE)) {
                return DocumentType.ofMediaType(text(archive).strip()).filter(type -> type == DocumentType.ODT);
            }
            if (entry.getName().equals(OOXML_TYPES)) {
                return text(archive).contains(DOCX_MAIN_PART) ? Optional.of(DocumentType.DOCX) : Optional.empty();
            }
            skip(archive);
            entry = unpacked < MAX_UNPACKED ? archive.getNextEntry() : null;
        }
        return Optional.empty();
    }

    private static String text(ZipInputStream archive) throws IOException {
        return new String(archive.readNBytes(MAX_NAMING_ENTRY), StandardCharsets.UTF_8);
    }

    private void skip(ZipInputStream archive) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        int read = archive.read(buffer);
        while (read >= 0 && unpacked < MAX_UNPACKED) {
            unpacked += read;
            read = archive.read(buffer);
        }
    }
}
