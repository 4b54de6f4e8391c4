package fr.metropole.recruitment.audit;

import org.jspecify.annotations.Nullable;

/**
 * One place where the history is not what was written.
 *
 * @param chain id of the chain, {@code ancrage <n>} for an anchor
 * @param caseReference the recruitment, when it is known
 * @param sequence place of the entry in the chain, null when the whole chain is meant
 * @param sentence French, for the person who verifies
 */
public record Finding(
        Fault fault, String chain, @Nullable String caseReference, @Nullable Long sequence, String sentence) {}
