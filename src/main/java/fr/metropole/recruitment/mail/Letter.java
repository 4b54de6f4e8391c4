package fr.metropole.recruitment.mail;

import fr.metropole.recruitment.core.CaseReference;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter as it was written; it is never changed afterwards.
 *
 * @param applicationNumber whose letter it is
 * @param body French text, plain, paragraphs separated by blank lines
 */
public record Letter(
        UUID id,
        CaseReference caseReference,
        String applicationNumber,
        LetterKind kind,
        String subject,
        String body,
        Instant writtenAt) {}
