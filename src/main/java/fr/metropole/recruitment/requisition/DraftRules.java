package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Route;
import java.util.ArrayList;
import java.util.List;

/** What a deliberation must say before it goes to the council (CGFP L313-1). */
final class DraftRules {

    private DraftRules() {}

    /** @param route by which the post is to be filled; a way that knows only contracts needs a deliberation that allows them */
    static List<Refusal> check(DeliberationDraft draft, Route route) {
        List<Refusal> refusals = new ArrayList<>();
        if (!draft.credits().available()) {
            refusals.add(Refusal.of(
                    "ERR_CREDITS",
                    "Aucun emploi ne peut être créé si les crédits du chapitre ne le permettent pas (CGFP L313-1).",
                    "credits"));
        }
        DeliberationDraft.ContractClause contract = draft.contract();
        if (contract != null && !contract.isComplete()) {
            refusals.add(Refusal.of(
                    "CONTRACT_MOTIVE_MISSING",
                    "Pour ouvrir l’emploi aux contractuels, indiquez le motif, la nature des fonctions, les niveaux de"
                            + " recrutement et de rémunération.",
                    "contractMotive"));
        }
        if (contract == null && route != Route.STATUTORY_ELSE_CONTRACT) {
            refusals.add(RequisitionRefusals.deliberationWithoutContract());
        }
        return refusals;
    }
}
