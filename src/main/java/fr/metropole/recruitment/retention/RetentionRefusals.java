package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.Refusal;

/** The refusals of this module, each with its one sentence. */
final class RetentionRefusals {

    private RetentionRefusals() {}

    static Refusal unknownList() {
        return Refusal.notFound("DISPOSAL_LIST_UNKNOWN", "Ce bordereau n’existe pas.");
    }

    static Refusal listDecided() {
        return Refusal.conflict("DISPOSAL_LIST_DECIDED", "Une décision a déjà été prise sur ce bordereau.");
    }

    static Refusal visaMissing() {
        return Refusal.of(
                "ARCHIVE_VISA_REQUIRED",
                "Indiquez la référence du visa des archives : une élimination sans visa est irrégulière.",
                "archiveVisa");
    }

    static Refusal reason(String field) {
        return Refusal.of("REASON_REQUIRED", "Indiquez le motif.", field);
    }

    static Refusal reasonTooLong(String field) {
        return Refusal.of("REASON_TOO_LONG", "Le motif compte au plus 2 000 caractères.", field);
    }

    static Refusal notOnList() {
        return Refusal.of("FILE_NOT_ON_LIST", "Un des dossiers à conserver n’est pas sur ce bordereau.", "kept");
    }

    static Refusal unknownFile() {
        return Refusal.notFound("FILE_UNKNOWN", "Cette candidature n’existe pas, ou elle a déjà été anonymisée.");
    }

    static Refusal unknownRequest() {
        return Refusal.notFound("REQUEST_UNKNOWN", "Cette demande n’existe pas.");
    }

    static Refusal answered() {
        return Refusal.conflict("REQUEST_ANSWERED", "Cette demande a déjà reçu une réponse.");
    }

    static Refusal alreadyAsked() {
        return Refusal.conflict("REQUEST_OPEN", "Une demande de même nature est déjà en cours pour cette candidature.");
    }

    static Refusal wrongAnswer() {
        return Refusal.of("ANSWER_NOT_FITTING", "Cette réponse ne correspond pas à la demande.", "verdict");
    }

    static Refusal meansMissing() {
        return Refusal.of("MEANS_REQUIRED", "Indiquez comment la copie a été remise.", "means");
    }

    static Refusal running() {
        return Refusal.conflict(
                "ERASURE_CASE_RUNNING",
                "Le recrutement est en cours : le candidat doit d’abord retirer sa candidature.");
    }

    static Refusal held() {
        return Refusal.conflict(
                "ERASURE_HELD", "Ce dossier est gelé : il ne peut être effacé tant que le gel n’est pas levé.");
    }

    static Refusal receivedLater() {
        return Refusal.of("RECEIVED_ON_FUTURE", "La date de réception ne peut pas être dans le futur.", "receivedOn");
    }

    static Refusal holdUnknown() {
        return Refusal.notFound("HOLD_UNKNOWN", "Ce gel n’existe pas ou il est déjà levé.");
    }
}
