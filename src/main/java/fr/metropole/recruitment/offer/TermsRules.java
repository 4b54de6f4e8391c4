package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.RequisitionView;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the law and plain order ask of the terms before they are offered. */
final class TermsRules {

    private TermsRules() {}

    static List<Refusal> of(AppointmentTerms terms, LocalDate today) {
        List<Refusal> refusals = dates(terms.startsOn(), terms.answerBy(), today);
        if (terms.way().isOriginAgreementNeeded() && terms.originEmployer() == null) {
            refusals.add(Refusal.of(
                    "ORIGIN_EMPLOYER_MISSING",
                    "Indiquez l’employeur d’origine, dont l’accord est requis.",
                    "originEmployer"));
        }
        return refusals;
    }

    static List<Refusal> of(ContractTerms terms, RequisitionView need, LocalDate today) {
        List<Refusal> refusals = dates(terms.startsOn(), terms.answerBy(), today);
        if (terms.grossMonthlyPay().signum() <= 0) {
            refusals.add(
                    Refusal.of("PAY_NOT_POSITIVE", "La rémunération doit être supérieure à zéro.", "grossMonthlyPay"));
        }
        duration(terms.durationMonths(), need, refusals);
        TrialPeriod trial = terms.trial();
        if (trial != null) {
            trial(trial, terms, need, refusals);
        }
        return refusals;
    }

    private static List<Refusal> dates(LocalDate startsOn, LocalDate answerBy, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (answerBy.isBefore(today)) {
            refusals.add(Refusal.of(
                    "ANSWER_DATE_IN_PAST", "Le délai de réponse du candidat ne peut pas être passé.", "answerBy"));
        }
        if (startsOn.isBefore(answerBy)) {
            refusals.add(Refusal.of(
                    "START_BEFORE_ANSWER",
                    "La prise de poste ne peut pas précéder la fin du délai de réponse.",
                    "startsOn"));
        }
        return refusals;
    }

    private static void duration(@Nullable Integer months, RequisitionView need, List<Refusal> refusals) {
        if (months == null) {
            if (!ContractLimit.allowsNoEnd(need)) {
                refusals.add(Refusal.of(
                        "CONTRACT_DURATION_MISSING",
                        "Sur ce fondement, le contrat a une durée : indiquez-la.",
                        "durationMonths"));
            }
        } else if (months > ContractLimit.months(need)) {
            refusals.add(Refusal.of(
                    "CONTRACT_TOO_LONG",
                    "Sur ce fondement, le contrat dure %d mois au plus.".formatted(ContractLimit.months(need)),
                    "durationMonths"));
        }
    }

    private static void trial(TrialPeriod trial, ContractTerms terms, RequisitionView need, List<Refusal> refusals) {
        LegalBasis basis = need.basis();
        Period longest = TrialRule.longest(
                terms.durationMonths(), basis == null ? null : basis.trialPeriodMax(), terms.startsOn());
        if (TrialRule.isTooLong(trial, terms.startsOn(), longest)) {
            refusals.add(Refusal.of(
                    "TRIAL_TOO_LONG",
                    "Pour ce contrat, la période d’essai dure %s au plus.".formatted(TrialRule.inWords(longest)),
                    "trialLength"));
        }
    }
}
