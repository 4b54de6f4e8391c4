package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.legal.PeriodWords;
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

    /** @param law what the tables say of a contract of this length, or why they bar it */
    static List<Refusal> of(ContractTerms terms, RequisitionView need, Outcome<LegalBasis> law, LocalDate today) {
        List<Refusal> refusals = dates(terms.startsOn(), terms.answerBy(), today);
        if (terms.grossMonthlyPay().signum() <= 0) {
            refusals.add(
                    Refusal.of("PAY_NOT_POSITIVE", "La rémunération doit être supérieure à zéro.", "grossMonthlyPay"));
        }
        refusals.addAll(law.reasons());
        absence(terms.durationMonths(), need, refusals);
        law.peek(basis -> trial(terms, basis, refusals));
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

    /** A replacement ends with the absence, and a project with the project, for which the request was made. */
    private static void absence(@Nullable Integer months, RequisitionView need, List<Refusal> refusals) {
        Integer asked = need.facts().durationMonths();
        boolean bounded =
                need.facts().need() == Need.REPLACEMENT || need.facts().need() == Need.PROJECT;
        if (bounded && months != null && asked != null && months > asked) {
            refusals.add(Refusal.of(
                    "CONTRACT_TOO_LONG",
                    "Le contrat ne dépasse pas la durée demandée : %d mois.".formatted(asked),
                    "durationMonths"));
        }
    }

    private static void trial(ContractTerms terms, LegalBasis basis, List<Refusal> refusals) {
        TrialPeriod trial = terms.trial();
        String longest = basis.trialPeriodMax();
        if (trial == null) {
            return;
        }
        if (longest == null) {
            refusals.add(
                    Refusal.of("TRIAL_NOT_ALLOWED", "Ce contrat ne comporte pas de période d’essai.", "trialLength"));
        } else if (trial.isLongerThan(Period.parse(longest), terms.startsOn())) {
            refusals.add(Refusal.of(
                    "TRIAL_TOO_LONG",
                    "Pour ce contrat, la période d’essai dure %s au plus.".formatted(PeriodWords.of(longest, "")),
                    "trialLength"));
        }
    }
}
