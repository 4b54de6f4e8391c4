package fr.metropole.recruitment.document;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    private final DocumentTable documents;
    private final ChunkTable chunks;
    private final TypeDetection detection;
    private final ContentCheck check;
    private final VirusScanner scanner;
    private final ScanTable scans;
    private final Clock clock;

    Documents(
            DocumentTable documents,
            ChunkTable chunks,
            TypeDetection detection,
            ContentCheck check,
            VirusScanner scanner,
            ScanTable scans,
            Clock clock) {
        this.documents = documents;
        this.chunks = chunks;
        this.detection = detection;
        this.check = check;
        this.scanner = scanner;
        this.scans = scans;
        this.clock = clock;
    }

    /**
     * Checks a file and keeps it.
     *
     * @return the kept file, or why it was refused: {@code DOCUMENT_EMPTY}, {@code DOCUMENT_TOO_LARGE}, {@code
     *     DOCUMENT_TYPE_NOT_ACCEPTED}, {@code DOCUMENT_ENCRYPTED}, {@code DOCUMENT_BROKEN}, {@code
     *     DOCUMENT_UNPACKS_TOO_LARGE}, {@code DOCUMENT_INFECTED}
     * @throws UncheckedIOException when the bytes cannot be read
     */
    public Outcome<DocumentRef> store(DocumentUpload upload) {
        try {
            ContentSummary summary = ContentSummary.of(upload.content(), MAX_SIZE);
            if (summary.size() == 0 || summary.size() > MAX_SIZE) {
                return Outcome.refused(summary.size() == 0 ? DocumentRefusals.empty() : DocumentRefusals.tooLarge());
            }
            Outcome<DocumentType> type = typeOf(summary, upload);
            return type.isAccepted() ? scanned(upload, summary, type.orThrow()) : Outcome.refused(type.reasons());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<DocumentRef> scanned(DocumentUpload upload, ContentSummary summary, DocumentType type)
            throws IOException {
        ScanState state = scanner.scan(upload.content());
        if (state == ScanState.INFECTED) {
            return Outcome.refused(DocumentRefusals.infected());
        }
        return Outcome.accepted(keep(upload, summary, type, state));
    }

    private Outcome<DocumentType> typeOf(ContentSummary summary, DocumentUpload upload) throws IOException {
        Optional<DocumentType> type = detection.detect(summary, upload.content());
        if (type.isEmpty()) {
            return Outcome.refused(
                    detection.isLockedOffice(summary, upload.content())
                            ? DocumentRefusals.encrypted()
                            : DocumentRefusals.type());
        }
        Optional<Refusal> fault = check.faultOf(type.get(), upload.content());
        return fault.isPresent() ? Outcome.refused(fault.get()) : Outcome.accepted(type.get());
    }

    /**
     * Keeps a whole mail as it came, whatever is in it: evidence of what was received, never shown by a browser.
     *
     * @throws UncheckedIOException when the bytes cannot be read
     */
    public DocumentRef storeMessage(DocumentUpload message) {
        try {
            ContentSummary summary = ContentSummary.of(message.content(), Long.MAX_VALUE - 1);
            return keep(message, summary, DocumentType.MESSAGE, scanner.scan(message.content()));
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

    /** What the virus scanner said of files; {@code NOT_SCANNED} for one it was never asked about. */
    @Transactional(readOnly = true)
    public Map<UUID, ScanState> scanStates(Collection<UUID> ids) {
        return scans.states(ids);
    }

    /**
     * The bytes of a file, read from the database as they are consumed; the caller closes the stream. Empty when it is gone,
     * or blocked by the virus scanner.
     */
    @Transactional(readOnly = true)
    public Optional<InputStream> open(UUID id) {
        boolean blocked = scans.states(List.of(id)).get(id) == ScanState.INFECTED;
        return blocked ? Optional.empty() : describe(id).map(document -> new ChunkedContent(chunks, document));
    }

    /**
     * The words of a text document (DOCX, ODT), to be shown as plain text; empty for any other kind.
     *
     * @throws UncheckedIOException when the bytes cannot be read
     */
    @Transactional(readOnly = true)
    public List<String> paragraphs(UUID id) {
        Optional<DocumentRef> document =
                describe(id).filter(found -> found.type() == DocumentType.DOCX || found.type() == DocumentType.ODT);
        if (document.isEmpty()) {
            return List.of();
        }
        try (InputStream content = new ChunkedContent(chunks, document.get())) {
            return TextDocuments.read(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file and its bytes for good; does nothing when it is gone already. */
    public void erase(UUID id) {
        chunks.delete(id);
        scans.delete(id);
        documents.delete(id);
    }

    private DocumentRef keep(DocumentUpload upload, ContentSummary summary, DocumentType type, ScanState state)
            throws IOException {
        String name = type.named(FileName.cleaned(upload.fileName()));
        DocumentRef document =
                new DocumentRef(UUID.randomUUID(), name, type, summary.size(), summary.sha256(), clock.instant());
        documents.insert(document);
        try (InputStream bytes = upload.content().getInputStream()) {
            if (!chunks.write(document.id(), bytes).equals(summary.sha256())) {
                throw new IOException("the content changed while it was read");
            }
        }
        scans.note(document.id(), state, clock.instant());
        return document;
    }
}
