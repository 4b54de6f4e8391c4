package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.document.DocumentUpload;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One checked submission of an application, about to be kept.
 *
 * @param by who handed it in, null for the candidate himself
 * @param idempotencyKey what the client sent to mark a repetition, if anything
 */
record Submitted(
        CaseReference reference,
        Candidate candidate,
        List<DocumentUpload> files,
        Channel channel,
        Instant receivedAt,
        boolean late,
        Actor.@Nullable Agent by,
        Optional<String> idempotencyKey) {

    /** Hash of who applied for what with which files: the same for a double click. Who wrote on paper may have no address. */
    String contentKey() {
        String hashes =
                files.stream().map(file -> Hashes.of(file.content())).sorted().collect(Collectors.joining(","));
        String who = candidate.email().isEmpty() ? candidate.name() : candidate.email();
        return Hashes.of("content|" + reference + "|" + who + "|" + hashes);
    }

    /** Hash of the client's own key, which holds for this vacancy only. */
    Optional<String> clientKey() {
        return idempotencyKey.map(key -> Hashes.of("client|" + reference + "|" + key));
    }
}
