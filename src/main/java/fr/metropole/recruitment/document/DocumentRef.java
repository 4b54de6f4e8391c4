package fr.metropole.recruitment.document;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a kept file, without its bytes.
 *
 * @param id identifies the file everywhere
 * @param fileName cleaned name, fit for a page and for a download; may hold personal data
 * @param type what the content is, whatever the name said
 * @param size bytes
 * @param sha256 hash of the content, 64 lower-case hexadecimal digits
 * @param storedAt when it was kept
 */
public record DocumentRef(UUID id, String fileName, DocumentType type, long size, String sha256, Instant storedAt) {

    /** Size as a person reads it, e.g. « 120 Ko ». */
    public String readableSize() {
        return FileSize.readable(size);
    }
}
