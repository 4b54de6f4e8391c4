package fr.metropole.recruitment.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that shows what stood on a channel: the notice as it was published, a picture of the page, the printed page.
 *
 * @param sha256 hash of the file, 64 hexadecimal digits
 * @param addedBy user id of who added it
 */
public record ProofFile(
        UUID documentId,
        Channel channel,
        String fileName,
        String sha256,
        @Nullable String remark,
        String addedBy,
        Instant addedAt) {}
