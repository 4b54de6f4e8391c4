package fr.metropole.recruitment.document;

import fr.metropole.recruitment.core.Refusal;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.core.io.InputStreamSource;

/**
 * Reads a text document to its last entry, so that every checksum is verified, within a bound on what it unpacks to. An ODT
 * under a password is told by its manifest; a DOCX under one is no archive at all.
 */
final class ArchiveCheck {

    private static final int MAX_ENTRIES = 5_000;
    private static final long MAX_UNPACKED = 100L * 1024 * 1024;
    private static final int MAX_MANIFEST = 256 * 1024;
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String ENCRYPTED = "encryption-data";

    private long unpacked;
    private int entries;

    private ArchiveCheck() {}

    /** A cut archive may look whole from its front: the directory at its end must be there too. */
    static Optional<Refusal> faultOf(InputStreamSource content) throws IOException {
        return ByteSearch.contains(content, END) ? inside(content) : Optional.of(DocumentRefusals.broken());
    }

    private static Optional<Refusal> inside(InputStreamSource content) throws IOException {
        try (InputStream bytes = content.getInputStream();
                ZipInputStream archive = new ZipInputStream(bytes)) {
            return new ArchiveCheck().read(archive);
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            return Optional.of(DocumentRefusals.broken());
        }
    }

    private Optional<Refusal> read(ZipInputStream archive) throws IOException {
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (entry.getName().equals(MANIFEST) && isEncrypted(archive)) {
                return Optional.of(DocumentRefusals.encrypted());
            }
            entries++;
            skip(archive);
            if (unpacked > MAX_UNPACKED || entries > MAX_ENTRIES) {
                return Optional.of(DocumentRefusals.bomb());
            }
        }
        return entries == 0 ? Optional.of(DocumentRefusals.broken()) : Optional.empty();
    }

    private static boolean isEncrypted(ZipInputStream manifest) throws IOException {
        return new String(manifest.readNBytes(MAX_MANIFEST), StandardCharsets.UTF_8).contains(ENCRYPTED);
    }

    private void skip(ZipInputStream archive) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        for (int read = archive.read(buffer); read >= 0 && unpacked <= MAX_UNPACKED; read = archive.read(buffer)) {
            unpacked += read;
        }
    }
}
