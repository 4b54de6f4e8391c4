package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Refusal;

/** Why an application is not taken. */
final class IntakeRefusals {

    private IntakeRefusals() {}

    static Refusal unknown() {
        return Refusal.notFound("VACANCY_UNKNOWN", "Cette offre n’existe pas.");
    }

    static Refusal closed() {
        return Refusal.gone("VACANCY_CLOSED", "Cette offre n’accepte plus de candidatures.");
    }

    static Refusal files(int most) {
        return Refusal.of("FILES_REQUIRED", "Joignez de 1 à %d documents.".formatted(most), "files");
    }

    static Refusal tooManyFiles(int most) {
        return Refusal.of("FILES_TOO_MANY", "Une candidature compte au plus %d documents.".formatted(most), "files");
    }

    /** Tells which of several files is meant; by its place, since its name may say who sent it. */
    static Refusal ofFile(int position, Refusal refusal) {
        return new Refusal(
                refusal.code(),
                "Document n°\u00a0%d : %s".formatted(position, refusal.sentence()),
                refusal.field(),
                refusal.kind());
    }

    static Refusal keyReused() {
        return Refusal.conflict("IDEMPOTENCY_KEY_REUSED", "Cette clé d’envoi a déjà servi pour une autre candidature.");
    }

    static Refusal keyTooLong() {
        return Refusal.of("IDEMPOTENCY_KEY_INVALID", "La clé d’envoi compte de 1 à 200 caractères.");
    }

    static Refusal receivedLater() {
        return Refusal.of("RECEIVED_ON_FUTURE", "La date de réception ne peut pas être dans le futur.", "receivedOn");
    }

    static Refusal link() {
        return Refusal.notFound("FOLLOW_UP_UNKNOWN", "Ce lien de suivi n’existe pas ou n’est plus valable.");
    }

    static Refusal notErasable() {
        return Refusal.conflict(
                "ERASURE_NOT_YET",
                "Vos données sont nécessaires tant que votre candidature est examinée : retirez-la d’abord.");
    }

    static Refusal hired() {
        return Refusal.conflict(
                "ERASURE_HIRED",
                "Votre candidature a été retenue : vos données font partie de votre dossier administratif.");
    }

    static Refusal noDocumentExpected() {
        return Refusal.conflict("DOCUMENT_NOT_EXPECTED", "Votre candidature n’attend plus de document à ce stade.");
    }
}
