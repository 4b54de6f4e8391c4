package fr.metropole.recruitment.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail on its way out, as HR reads it.
 *
 * @param letterId the letter it carries, empty for a plain answer
 * @param addressee key of the addressee, never the address
 * @param body with the candidate's private address left out
 * @param fault short code of the last failure, without a word of the mail
 */
public record OutgoingView(
        UUID id,
        Optional<UUID> letterId,
        String addressee,
        String subject,
        String body,
        boolean appointment,
        OutgoingState state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Optional<Instant> sentAt,
        Optional<String> fault) {}
