package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A disposal list (bordereau d'élimination): the files that are due, the visa, the evidence.
 *
 * @param reference e.g. {@code ELIM-2026-001}
 * @param archiveVisa reference of the visa that the director of the archives gave
 */
public record DisposalList(
        String reference,
        Instant drawnUpAt,
        DisposalState state,
        Optional<PersonId> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> archiveVisa,
        Optional<String> reason,
        List<DisposalLine> lines) {

    /** How many of its files were erased. */
    public long erased() {
        return lines.stream().filter(line -> line.erasedAt() != null).count();
    }

    /** How many of its files were kept after all. */
    public long kept() {
        return lines.stream().filter(line -> line.keptBecause() != null).count();
    }
}
