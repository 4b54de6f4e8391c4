package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Refusal;

/** The refusals of this module, each with its one sentence. */
final class ApplicationRefusals {

    private ApplicationRefusals() {}

    static Refusal unknown() {
        return Refusal.notFound("APPLICATION_UNKNOWN", "Cette candidature n’existe pas.");
    }

    static Refusal state(ApplicationState state) {
        return Refusal.conflict(
                "APPLICATION_STATE", "L’état de la candidature ne le permet pas (« %s »).".formatted(state.label()));
    }

    static Refusal reason(String field) {
        return Refusal.of("REASON_REQUIRED", "Indiquez le motif de cette décision.", field);
    }

    static Refusal lateReason() {
        return Refusal.of(
                "LATE_REASON_REQUIRED",
                "Cette candidature est arrivée après la clôture : indiquez pourquoi elle est admise.",
                "reason");
    }

    static Refusal missing() {
        return Refusal.of("MISSING_DOCUMENT_REQUIRED", "Indiquez la pièce à demander au candidat.", "missing");
    }

    static Refusal poolClosed() {
        return Refusal.conflict(
                "CONTRACT_POOL_CLOSED",
                "Les candidatures contractuelles ne peuvent être examinées qu’après la signature du constat infructueux.");
    }

    static Refusal erased() {
        return Refusal.conflict("APPLICATION_ERASED", "Les données de cette candidature ont été effacées.");
    }

    static Refusal sealed() {
        return Refusal.forbidden(
                "CONTRACT_POOL_CLOSED",
                "Ce dossier ne s’ouvre qu’après la signature du constat infructueux : les fonctionnaires et les lauréats de"
                        + " concours sont examinés d’abord.");
    }

    static Refusal statusReason() {
        return Refusal.of(
                "STATUS_REASON_REQUIRED",
                "La qualité vérifiée diffère de la qualité déclarée : indiquez la pièce qui l’établit.",
                "statusReason");
    }

    static Refusal planMissing() {
        return Refusal.conflict(
                "INTERVIEW_PLAN_MISSING", "Le jury et les questions de ce recrutement ne sont pas encore fixés.");
    }

    static Refusal interviewsUnderWay() {
        return Refusal.conflict(
                "INTERVIEWS_UNDER_WAY",
                "Des entretiens sont en cours : le jury et les questions restent les mêmes pour tous les candidats.");
    }

    static Refusal interviewPast() {
        return Refusal.of("INTERVIEW_DATE_PAST", "L’entretien doit avoir lieu dans le futur.", "day");
    }

    static Refusal notInterviewer() {
        return Refusal.forbidden(
                "GRID_NOT_INTERVIEWER", "Seul l’interviewer à qui cet entretien est confié remplit sa grille.");
    }

    static Refusal gridLocked() {
        return Refusal.conflict("GRID_LOCKED", "Cette grille est déjà remise : elle ne peut plus être modifiée.");
    }

    static Refusal gridIncomplete(int questions) {
        return Refusal.of(
                "GRID_INCOMPLETE", "Notez chacune des %d questions du jury, de 0 à 4.".formatted(questions), "marks");
    }

    static Refusal appreciation() {
        return Refusal.of("APPRECIATION_REQUIRED", "L’appréciation d’ensemble est obligatoire.", "appreciation");
    }

    static Refusal replacementCount(int missing) {
        return Refusal.of(
                "REPLACEMENT_COUNT",
                "Désignez %d personne(s), autant que de membres du jury déportés.".formatted(missing),
                "replacements");
    }

    static Refusal replacementNotEligible() {
        return Refusal.of(
                "REPLACEMENT_NOT_ELIGIBLE",
                "Le remplaçant est un agent en poste qui n’est pas déjà du jury de ce candidat.",
                "replacements");
    }
}
