package fr.metropole.recruitment.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it is kept. Its hash covers every field and the hash of the entry before it; see {@link CanonicalForm}.
 *
 * @param sequence place in the chain, from 1
 * @param at whole milliseconds
 * @param kind name of an {@link EntryKind}
 * @param actor user id, null when no agent acted
 * @param actorRole the role the actor held then, French
 * @param detail JSON object
 * @param moves elements entered and left up to here, see {@link Moves}
 * @param parts subject and salted hash of each personal part, one a line
 * @param previous hash of the entry before it, or of the chain's own header for the first
 */
public record AuditEntry(
        String chain,
        long sequence,
        Instant at,
        String kind,
        @Nullable String caseSlug,
        @Nullable String actor,
        String actorRole,
        @Nullable String onBehalfOf,
        @Nullable String subject,
        @Nullable String element,
        @Nullable String task,
        String title,
        String detail,
        String moves,
        String parts,
        String previous,
        String hash) {}
