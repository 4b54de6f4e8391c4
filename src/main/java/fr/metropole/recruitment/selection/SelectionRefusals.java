package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.Refusal;
import java.util.Collection;

/** Every refusal of this module, with its sentence. */
final class SelectionRefusals {

    private SelectionRefusals() {}

    static Refusal state() {
        return Refusal.conflict(
                "SELECTION_STATE",
                "La sélection n’en est pas à cette étape : rechargez la page pour voir où elle en est.");
    }

    static Refusal reason(String field) {
        return Refusal.of("REASON_REQUIRED", "Indiquez le motif de cette décision.", field);
    }

    static Refusal reasonMissing(Collection<String> numbers, String field) {
        return Refusal.of(
                "REASON_REQUIRED",
                "Indiquez un motif pour chaque candidat écarté ou mis en réserve ; il manque pour : %s."
                        .formatted(String.join(", ", numbers)),
                field);
    }

    static Refusal reasonForUnknown(Collection<String> numbers, String field) {
        return Refusal.of(
                "REASON_UNKNOWN_APPLICATION",
                "Ces numéros ne sont pas parmi les candidatures à motiver : %s.".formatted(String.join(", ", numbers)),
                field);
    }

    static Refusal shortlistEmpty() {
        return Refusal.of(
                "SHORTLIST_EMPTY",
                "Cochez au moins un candidat, ou répondez que personne n’est présélectionné.",
                "shortlisted");
    }

    static Refusal shortlistNotEmpty() {
        return Refusal.of(
                "SHORTLIST_NOT_EMPTY",
                "Vous répondez que personne n’est présélectionné, mais des candidats sont cochés.",
                "shortlisted");
    }

    static Refusal panelTooSmall(int minimum) {
        return Refusal.of(
                "PANEL_TOO_SMALL",
                minimum == 1
                        ? "Désignez au moins une personne pour conduire les entretiens."
                        : "Ce recrutement exige au moins %d personnes pour conduire les entretiens.".formatted(minimum),
                "panel");
    }

    static Refusal panelUnknown() {
        return Refusal.of(
                "PANEL_UNKNOWN",
                "Un membre du jury n’est pas un agent en poste qui peut conduire un entretien.",
                "panel");
    }

    static Refusal panelConflict() {
        return Refusal.of(
                "PANEL_CONFLICT",
                "Une personne qui a déclaré un conflit d’intérêts ne peut pas siéger : remplacez-la.",
                "panel");
    }

    static Refusal questionsMissing() {
        return Refusal.of(
                "QUESTIONS_MISSING",
                "Indiquez au moins une question : chaque candidat répond aux mêmes questions.",
                "questions");
    }

    static Refusal questionTooLong(int longest) {
        return Refusal.of(
                "QUESTION_TOO_LONG", "Une question compte au plus %d caractères.".formatted(longest), "questions");
    }

    static Refusal tooManyQuestions(int most) {
        return Refusal.of("QUESTIONS_TOO_MANY", "Posez au plus %d questions.".formatted(most), "questions");
    }

    static Refusal interviewRequired() {
        return Refusal.of(
                "INTERVIEW_REQUIRED", "La règle de ce recrutement exige un entretien : composez le jury.", "verdict");
    }

    static Refusal gridMissing(Collection<String> numbers) {
        return Refusal.conflict(
                "GRID_MISSING",
                "Il manque au moins une grille d’entretien pour : %s.".formatted(String.join(", ", numbers)));
    }

    static Refusal assessmentMissing() {
        return Refusal.of("ASSESSMENT_MISSING", "Rédigez l’appréciation générale.", "assessment");
    }

    static Refusal assessmentIncomplete(Collection<String> numbers) {
        return Refusal.of(
                "ASSESSMENT_INCOMPLETE",
                "Rédigez une appréciation pour chaque candidat reçu ; il manque : %s."
                        .formatted(String.join(", ", numbers)),
                "texts");
    }

    static Refusal assessmentUnknown() {
        return Refusal.of(
                "ASSESSMENT_UNKNOWN", "Une appréciation porte sur une candidature d’un autre dossier.", "texts");
    }

    static Refusal choiceUnreviewed(Collection<String> numbers) {
        return Refusal.conflict(
                "CHOICE_UNREVIEWED",
                "Une candidature recevable n’a pas encore été examinée par tous les responsables : %s."
                        .formatted(String.join(", ", numbers)));
    }

    static Refusal choiceUnknown() {
        return Refusal.of("CHOICE_UNKNOWN", "Cette candidature n’est pas de ce dossier.", "chosen");
    }

    static Refusal choiceWithdrawn() {
        return Refusal.of("CHOICE_WITHDRAWN", "Ce candidat a retiré sa candidature.", "chosen");
    }

    static Refusal choiceDeclined() {
        return Refusal.of("CHOICE_DECLINED", "L’offre faite à ce candidat n’a pas abouti.", "chosen");
    }

    static Refusal choiceNotInterviewed() {
        return Refusal.of(
                "CHOICE_NOT_INTERVIEWED",
                "Seul un candidat reçu en entretien, ou dispensé d’entretien, et qui n’a pas déjà sa réponse, peut être choisi.",
                "chosen");
    }

    static Refusal reserveHoldsChoice() {
        return Refusal.of("RESERVE_HOLDS_CHOICE", "Le candidat choisi ne peut pas être aussi en réserve.", "reserve");
    }

    static Refusal reserveNotInterviewed() {
        return Refusal.of(
                "RESERVE_NOT_INTERVIEWED",
                "La réserve ne peut compter que des candidats reçus en entretien et toujours en lice.",
                "reserve");
    }

    static Refusal recordTextMissing() {
        return Refusal.of("RECORD_TEXT_MISSING", "Rédigez le constat.", "finding");
    }

    static Refusal recordReasonMissing(Collection<String> numbers) {
        return Refusal.of(
                "RECORD_REASON_MISSING",
                "Motivez le constat pour chaque candidat fonctionnaire ou lauréat de concours ; il manque : %s."
                        .formatted(String.join(", ", numbers)),
                "recordReasons");
    }

    static Refusal recordUnknown() {
        return Refusal.of(
                "RECORD_UNKNOWN_APPLICATION",
                "Le constat ne motive que les candidatures de fonctionnaires et de lauréats de ce dossier.",
                "recordReasons");
    }

    static Refusal shortlistBeforeClosing() {
        return Refusal.conflict(
                "SHORTLIST_BEFORE_CLOSING",
                "La présélection s’arrête après la clôture des candidatures : toutes sont alors connues.");
    }

    static Refusal recordUnread(Collection<String> numbers) {
        return Refusal.conflict(
                "RECORD_UNREAD",
                "La recherche n’a pas échoué tant que des candidatures de fonctionnaires ou de lauréats restent à examiner : %s."
                        .formatted(String.join(", ", numbers)));
    }

    static Refusal recordOutdated(Collection<String> numbers) {
        return Refusal.conflict(
                "RECORD_OUTDATED",
                "Le constat ne dit rien de candidatures arrivées depuis : %s. Renvoyez-le pour qu’il soit complété."
                        .formatted(String.join(", ", numbers)));
    }

    static Refusal fourEyes() {
        return Refusal.forbidden("FOUR_EYES", "Qui a établi le constat ne peut pas le signer.");
    }
}
