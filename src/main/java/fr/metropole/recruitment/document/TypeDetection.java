package fr.metropole.recruitment.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.Tika;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Recognises the kind of a file by its content alone: the name is whatever the sender liked. */
@Component
class TypeDetection {

    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Tika tika = new Tika();

    /** The kind, empty when it is not one of those accepted. */
    Optional<DocumentType> detect(ContentSummary summary, InputStreamSource content) throws IOException {
        if (isArchive(summary.start())) {
            try (InputStream bytes = content.getInputStream()) {
                return ArchiveInspection.typeOf(bytes);
            }
        }
        return DocumentType.ofMediaType(tika.detect(summary.start()));
    }

    /** A DOCX under a password hides in the container of the old Office formats. */
    boolean isLockedOffice(ContentSummary summary, InputStreamSource content) throws IOException {
        byte[] start = summary.start();
        return start.length > 4
                && Arrays.equals(start, 0, OLD_OFFICE.length, OLD_OFFICE, 0, OLD_OFFICE.length)
                && ByteSearch.contains(content, LOCKED);
    }

    /** Text documents are zip archives; they start with the mark of a first entry. */
    private static boolean isArchive(byte[] start) {
        return start.length > 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }
}
