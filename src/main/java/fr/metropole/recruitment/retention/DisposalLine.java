package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.CaseReference;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One file on a disposal list, and the evidence of what became of it.
 *
 * @param keptBecause why it was not erased after all, null when it was or is to be
 * @param erasedAt null until then
 * @param evidence what was erased, in words and numbers
 * @param fingerprint SHA-256 over the evidence and the fingerprints of the documents
 */
public record DisposalLine(
        String number,
        CaseReference reference,
        RetentionRule rule,
        LocalDate dueOn,
        @Nullable String keptBecause,
        @Nullable Instant erasedAt,
        @Nullable String evidence,
        @Nullable String fingerprint) {}
