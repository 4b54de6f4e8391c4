package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;

/** What is refused because of the state a request is in. */
final class RequisitionRefusals {

    private RequisitionRefusals() {}

    static Refusal unknown() {
        return Refusal.notFound("REQUISITION_UNKNOWN", "Aucune demande de recrutement ne porte cette référence.");
    }

    static Refusal referenceInUse(CaseReference reference) {
        return new Refusal(
                "REFERENCE_IN_USE",
                "La référence « " + reference + " » est déjà utilisée par un autre recrutement.",
                "reference",
                Refusal.Kind.CONFLICT);
    }

    static Refusal notChangeable(RequisitionStatus status) {
        return Refusal.conflict(
                "REQUISITION_NOT_CHANGEABLE",
                "La demande ne peut plus être modifiée : elle est " + status.label() + ".");
    }

    static Refusal notAwaited(RequisitionStatus status) {
        return Refusal.conflict(
                "STEP_NOT_AWAITED",
                "Cette étape n’est pas attendue, ou elle a déjà été accomplie : la demande est " + status.label()
                        + ".");
    }

    static Refusal postNotCreated() {
        return Refusal.conflict(
                "POST_NOT_CREATED",
                "Le poste n’est pas créé : la délibération doit être adoptée, et sa transmission au contrôle de légalité"
                        + " accusée.");
    }

    static Refusal deliberationWithoutContract() {
        return Refusal.conflict(
                "ERR_DELIBERATION_SANS_CONTRAT",
                "La délibération qui crée l’emploi ne prévoit pas qu’un contractuel l’occupe (CGFP L313-1) : la voie du"
                        + " contrat est fermée.");
    }

    static Refusal over(RequisitionStatus status) {
        return Refusal.conflict("REQUISITION_OVER", "La demande est déjà " + status.label() + ".");
    }
}
