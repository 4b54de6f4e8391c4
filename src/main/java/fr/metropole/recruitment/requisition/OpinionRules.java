package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;

/** Who may give an opinion, and what it must say. */
final class OpinionRules {

    private OpinionRules() {}

    /**
     * Checks an opinion before it is kept.
     *
     * @param requester who asked for the recruitment; the request, the budget visa and later the signature are the work
     *     of three people
     */
    static Outcome<OpinionView> check(OpinionView opinion, PersonId requester) {
        if (opinion.by().equals(requester) || requester.equals(opinion.onBehalfOf())) {
            return Outcome.refused(
                    opinion.step() == ReviewStep.BUDGET
                            ? Refusal.forbidden(
                                    "FOUR_EYES_BUDGET",
                                    "La personne qui demande le recrutement ne peut pas en viser le budget.")
                            : Refusal.forbidden(
                                    "OWN_REQUEST", "Vous ne pouvez pas vous prononcer sur votre propre demande."));
        }
        String reason = opinion.reason();
        if (opinion.verdict() != Verdict.APPROVED && (reason == null || reason.isBlank())) {
            return Outcome.refused(Refusal.of(
                    "REASON_MISSING", "Indiquez le motif de votre refus ou de votre demande de correction.", "reason"));
        }
        return Outcome.accepted(opinion);
    }
}
