package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On which rule a recruitment rests, and what follows from it.
 *
 * @param rule id of the rule that applied, e.g. {@code D02}
 * @param basis legal basis as cited in acts, e.g. « CGFP L332-13 »
 * @param articles articles of the code on which the duties below rest
 * @param declaration the vacancy is declared to the management centre (DVE)
 * @param portal the notice goes to the common portal
 * @param minimumApplicationPeriod least time to apply, ISO 8601, e.g. {@code P1M}; {@code P0D} when there is none
 * @param unsuccessfulSearch contract applications wait for the record that no civil servant could be recruited
 * @param deliberation the council must create or open the post first
 * @param minimumInterviewers least number of interviewers; 0 when no interview is required
 * @param assessmentDocument the assessment document is required
 * @param legalityControl the act goes to legality control before it takes effect
 * @param trialPeriodMax longest trial period, ISO 8601, e.g. {@code P3W}; null when there is none or no contract
 * @param renewalNotice notice before the end of the contract, ISO 8601; null without a fixed term
 */
public record LegalBasis(
        @Label("Règle") String rule,
        @Label("Fondement") String basis,
        @Label("Articles") List<String> articles,
        @Label("Déclaration de vacance") boolean declaration,
        @Label("Publication au portail commun") boolean portal,
        @Label("Délai minimal de candidature") String minimumApplicationPeriod,
        @Label("Constat infructueux requis") boolean unsuccessfulSearch,
        @Label("Délibération requise") boolean deliberation,
        @Label("Nombre minimal d’interviewers") int minimumInterviewers,
        @Label("Document d’appréciation requis") boolean assessmentDocument,
        @Label("Contrôle de légalité") boolean legalityControl,
        @Label("Période d’essai maximale") @Nullable String trialPeriodMax,
        @Label("Préavis de renouvellement") @Nullable String renewalNotice) {

    public LegalBasis {
        articles = List.copyOf(articles);
    }
}
