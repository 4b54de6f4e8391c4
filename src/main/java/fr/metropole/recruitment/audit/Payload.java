package fr.metropole.recruitment.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A kept personal part of an entry.
 *
 * @param part place among the parts of its entry, from 0
 * @param subject application number, or null
 * @param salt null once erased
 * @param content JSON array of {@link Line}, null once erased
 */
record Payload(
        String chain,
        long sequence,
        int part,
        @Nullable String subject,
        @Nullable String salt,
        @Nullable String content,
        @Nullable Instant erasedAt) {}
