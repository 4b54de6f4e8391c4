package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The common legal cases as plain code, until dated decision tables take their place: code général de la fonction publique
 * as in force since 1 October 2025, rules D01 to D18 of the domain file.
 */
final class PlainLegalBasis {

    private static final String MONTH = "P1M";
    private static final String NO_PERIOD = "P0D";

    private PlainLegalBasis() {}

    /** @return the basis, or why the law knows none for this need */
    static Outcome<LegalBasis> of(NeedFacts facts) {
        return switch (facts.need()) {
            case REPLACEMENT -> replacement(facts);
            case PROJECT -> project(facts);
            case TEMPORARY_INCREASE -> increase(facts, "D14", "1°", 12);
            case SEASONAL -> increase(facts, "D15", "2°", 6);
            case VACANCY, CREATION -> permanent(facts);
        };
    }

    private static Outcome<LegalBasis> replacement(NeedFacts facts) {
        return contractOf(facts).map(months -> {
            String rule = months <= 6 ? "D01" : months < 12 ? "D02" : "D03";
            int interviewers = months <= 6 ? 0 : months >= 12 && facts.designatedExpertPost() ? 2 : 1;
            return basis(facts, rule, "L332-13", List.of("L332-13", "R332-15", "R332-20"))
                    .portal(months >= 12)
                    .interviewers(interviewers)
                    .assessment(months > 6)
                    .build();
        });
    }

    private static Outcome<LegalBasis> project(NeedFacts facts) {
        return contractOf(facts)
                .then(months -> months < 12
                        ? refused("PROJECT_TOO_SHORT", "Un contrat de projet dure de 12 à 72 mois.")
                        : Outcome.accepted(months))
                .map(months -> basis(facts, "D12", "L332-24", List.of("L332-24", "L332-25", "L332-26", "R332-38"))
                        .declaration(true)
                        .portal(true)
                        .deliberation(true)
                        .assessment(false)
                        .build());
    }

    private static Outcome<LegalBasis> increase(NeedFacts facts, String rule, String paragraph, int longest) {
        return contractOf(facts).then(months -> notLongerThan(longest, months)).map(months -> basis(
                        facts, rule, "L332-23 " + paragraph, List.of("L332-23"))
                .period(NO_PERIOD)
                .deliberation(true)
                .legalityControl(false)
                .build());
    }

    private static Outcome<LegalBasis> permanent(NeedFacts facts) {
        return switch (facts.route()) {
            case STATUTORY_ELSE_CONTRACT ->
                longestContract(facts, 36).map(ok -> vacancy(facts, "D06-D07", "L311-1, à défaut L332-8 2°", "L332-8")
                        .unsuccessfulSearch(true)
                        .build());
            case TEMPORARY_CONTRACT ->
                contractMonths(facts).then(months -> notLongerThan(12, months)).map(months -> vacancy(
                                facts, "D05", "L332-14", "L332-14")
                        .interviewers(1)
                        .unsuccessfulSearch(true)
                        .build());
            case CONTRACT ->
                contractMonths(facts).then(months -> notLongerThan(36, months)).map(months -> directContract(facts));
            case DISABILITY ->
                Outcome.accepted(vacancy(facts, "D16", "L352-4", "L352-4")
                        .interviewers(1)
                        .trial(null)
                        .build());
        };
    }

    private static LegalBasis directContract(NeedFacts facts) {
        return facts.workingTimePercent() < 50
                ? vacancy(facts, "D10", "L332-8 5°", "L332-8").build()
                : vacancy(facts, "D09", "L332-8 1°", "L332-8").build();
    }

    private static BasisDraft vacancy(NeedFacts facts, String rule, String citation, String article) {
        return basis(facts, rule, citation, List.of("L311-1", article, "L313-1", "L313-4", "R332-15"))
                .declaration(true)
                .portal(true)
                .deliberation(facts.need() == Need.CREATION)
                .interviewers(facts.designatedExpertPost() ? 2 : 1)
                .assessment(true);
    }

    private static BasisDraft basis(NeedFacts facts, String rule, String citation, List<String> articles) {
        return new BasisDraft(rule, "CGFP " + citation, articles, MONTH, facts.durationMonths());
    }

    /** A need that only a contract can meet. */
    private static Outcome<Integer> contractOf(NeedFacts facts) {
        return facts.route() == Route.CONTRACT
                ? contractMonths(facts)
                : refused(
                        "ROUTE_NOT_ALLOWED",
                        "Ce besoin ne se recrute que par contrat : choisissez cette voie.",
                        "route");
    }

    private static Outcome<Integer> contractMonths(NeedFacts facts) {
        Integer months = facts.durationMonths();
        return months == null
                ? refused("DURATION_MISSING", "Indiquez la durée du contrat, en mois.")
                : Outcome.accepted(months);
    }

    private static Outcome<Integer> longestContract(NeedFacts facts, int longest) {
        Integer months = facts.durationMonths();
        return months == null ? Outcome.accepted(0) : notLongerThan(longest, months);
    }

    private static Outcome<Integer> notLongerThan(int longest, int months) {
        return months <= longest
                ? Outcome.accepted(months)
                : refused(
                        "CONTRACT_TOO_LONG",
                        "Pour ce besoin et cette voie, le contrat dure %d mois au plus.".formatted(longest));
    }

    private static <T> Outcome<T> refused(String code, String sentence) {
        return refused(code, sentence, "durationMonths");
    }

    private static <T> Outcome<T> refused(String code, String sentence, @Nullable String field) {
        return Outcome.refused(new Refusal(code, sentence, field, Refusal.Kind.INVALID));
    }
}
