package fr.metropole.recruitment.hiring;

import fr.metropole.recruitment.core.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * A case in one line.
 *
 * @param title title of the post
 * @param status French words: the step, or how it ended
 * @param step null for a draft
 * @param outcome null while it is under way
 */
public record CaseView(
        CaseReference reference,
        String slug,
        String title,
        String status,
        @Nullable CaseStep step,
        @Nullable CaseOutcome outcome) {}
