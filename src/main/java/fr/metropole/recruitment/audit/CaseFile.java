package fr.metropole.recruitment.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recruitment as the auditor finds it.
 *
 * @param title of the post, null when nobody told it
 * @param openedAt when its process began
 * @param closedAt null while it runs
 * @param outcome name of the end it reached, null while it runs
 */
public record CaseFile(
        String slug,
        String reference,
        @Nullable String title,
        @Nullable String unitCode,
        @Nullable String unitName,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String outcome) {}
