package fr.metropole.recruitment.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A process instance begins, and with it a chain.
 *
 * @param chain id of the process instance
 * @param process key of the model
 * @param version of the model
 * @param definition id of the deployed model
 * @param name French name of the process
 * @param businessKey case reference or application number
 * @param parent the instance that calls it, or null
 */
public record ChainOpening(
        String chain,
        @Nullable String process,
        @Nullable Integer version,
        @Nullable String definition,
        @Nullable String name,
        @Nullable String businessKey,
        @Nullable String parent,
        Instant openedAt) {

    ChainOpening withBusinessKey(@Nullable String key) {
        return new ChainOpening(chain, process, version, definition, name, key, parent, openedAt);
    }
}
