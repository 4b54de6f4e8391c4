package fr.metropole.recruitment.retention;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The files of candidates, as the module that keeps them hands them to retention. */
public interface CandidateFiles {

    /** Latest day of closing for each rule: what was closed by then is due. */
    record EndedBy(LocalDate withoutConsent, LocalDate withConsent, LocalDate hired) {}

    /**
     * Files that may be due and are not erased, those longest closed first.
     *
     * @param page from 0
     * @param size files a page; a shorter page is the last one
     */
    List<CandidateFile> ended(EndedBy limits, int page, int size);

    /** A file that is not erased yet. */
    Optional<CandidateFile> find(String number);

    /**
     * Writes to the candidate what became of his request.
     *
     * @param reason the reason of a refusal, empty otherwise
     */
    void answer(String number, RequestAnswer answer, String reason);

    /** Whether something written to the candidate has not left yet: then his address is still needed. */
    boolean isAwaitingDelivery(String number);

    /**
     * Writes all that is kept of the candidate as a ZIP archive: a readable description, letters, documents (GDPR art. 15).
     *
     * @throws java.io.UncheckedIOException when the stream takes no more
     */
    void copy(String number, OutputStream to);
}
