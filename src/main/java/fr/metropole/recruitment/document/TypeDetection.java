package fr.metropole.recruitment.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.tika.Tika;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Recognises the kind of a file by its content alone: the name is whatever the sender liked. */
@Component
class TypeDetection {

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

    /** Text documents are zip archives; they start with the mark of a first entry. */
    private static boolean isArchive(byte[] start) {
        return start.length > 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }
}
