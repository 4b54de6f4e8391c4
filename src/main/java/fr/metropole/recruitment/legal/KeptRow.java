package fr.metropole.recruitment.legal;

import fr.metropole.recruitment.core.Label;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row that fired for a case, as it is kept with it.
 *
 * @param rule row id of the reference table, e.g. {@code D02}
 * @param decisionInstance id of the decision in the engine's history; null when the engine kept none
 * @param superseded a later decision at the same moment took its place
 */
public record KeptRow(
        @Label("") LegalMoment moment,
        @Label("Règle") String rule,
        @Label("Ligne") FiredRow fired,
        @Label("Décision du moteur") @Nullable String decisionInstance,
        @Label("Décidée le") Instant decidedAt,
        @Label("Remplacée") boolean superseded) {}
