package fr.metropole.recruitment.document;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files and gives them back. A file is kept in the transaction of the caller; a refused one leaves nothing.
 * Does
 * not ask who reads: the caller has checked.
 */
@Service
@Transactional
public class Documents {

    /** Largest accepted file, bytes. */
    public static final long MAX_SIZE = 10L * 1024 * 1024;

    private static final String FIELD = "files";

    private final DocumentTable documents;
    private final ChunkTable chunks;
    private final TypeDetection detection;
    private final Clock clock;

    Documents(DocumentTable documents, ChunkTable chunks, TypeDetection detection, Clock clock) {
        this.documents = documents;
        this.chunks = chunks;
        this.detection = detection;
        this.clock = clock;
    }

    /**
     * Checks a file and keeps it.
     *
     * @return the kept file, or why it was refused: {@code DOCUMENT_EMPTY}, {@code DOCUMENT_TOO_LARGE}, {@code
     *     DOCUMENT_TYPE_NOT_ACCEPTED}
     * @throws UncheckedIOException when the bytes cannot be read
     */
    public Outcome<DocumentRef> store(DocumentUpload upload) {
        try {
            ContentSummary summary = ContentSummary.of(upload.content(), MAX_SIZE);
            Optional<Refusal> size = sizeFault(summary.size());
            if (size.isPresent()) {
                return Outcome.refused(size.get());
            }
            Optional<DocumentType> type = detection.detect(summary, upload.content());
            return type.isPresent()
                    ? Outcome.accepted(keep(upload, summary, type.get()))
                    : Outcome.refused(typeFault());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known of a file; empty when there is none, or no longer. */
    @Transactional(readOnly = true)
    public Optional<DocumentRef> describe(UUID id) {
        return documents.find(List.of(id)).stream().findFirst();
    }

    /** What is known of several files, in the order they were kept; unknown ones are left out. */
    @Transactional(readOnly = true)
    public List<DocumentRef> describeAll(Collection<UUID> ids) {
        return documents.find(ids);
    }

    /** The bytes of a file, read from the database as they are consumed; the caller closes the stream. */
    @Transactional(readOnly = true)
    public Optional<InputStream> open(UUID id) {
        return describe(id).map(document -> new ChunkedContent(chunks, document));
    }

    /** Removes a file and its bytes for good; does nothing when it is gone already. */
    public void erase(UUID id) {
        chunks.delete(id);
        documents.delete(id);
    }

    private DocumentRef keep(DocumentUpload upload, ContentSummary summary, DocumentType type) throws IOException {
        String name = type.named(FileName.cleaned(upload.fileName()));
        DocumentRef document =
                new DocumentRef(UUID.randomUUID(), name, type, summary.size(), summary.sha256(), clock.instant());
        documents.insert(document);
        try (InputStream bytes = upload.content().getInputStream()) {
            if (!chunks.write(document.id(), bytes).equals(summary.sha256())) {
                throw new IOException("the content changed while it was read");
            }
        }
        return document;
    }

    private static Optional<Refusal> sizeFault(long size) {
        if (size == 0) {
            return Optional.of(Refusal.of("DOCUMENT_EMPTY", "Le fichier est vide.", FIELD));
        }
        if (size > MAX_SIZE) {
            return Optional.of(Refusal.of("DOCUMENT_TOO_LARGE", "Le fichier dépasse 10 Mo.", FIELD));
        }
        return Optional.empty();
    }

    private static Refusal typeFault() {
        return Refusal.of(
                "DOCUMENT_TYPE_NOT_ACCEPTED",
                "Ce type de fichier n’est pas accepté. Envoyez un PDF, un DOCX, un ODT ou une image (JPG, PNG).",
                FIELD);
    }
}
