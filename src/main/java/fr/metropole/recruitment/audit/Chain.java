package fr.metropole.recruitment.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A chain of entries: one process instance, or what happens to a case or an application outside of any.
 *
 * @param id id of the process instance, or {@code case:<slug>}, {@code application:<number>}, {@code administration}
 * @param caseSlug the recruitment, null for what concerns none
 * @param caseReference the same as it is written
 * @param process key of the model, null outside of the engine
 * @param version of the model it started on
 * @param definition id of the deployed model
 * @param name French
 * @param businessKey case reference or application number
 * @param parent the chain of the instance that called it
 */
public record Chain(
        String id,
        @Nullable String caseSlug,
        @Nullable String caseReference,
        @Nullable String process,
        @Nullable Integer version,
        @Nullable String definition,
        String name,
        @Nullable String businessKey,
        @Nullable String parent,
        Instant openedAt) {}
