package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.Refusal;

/** The sentences with which a step on an offer is refused. */
final class OfferRefusals {

    private OfferRefusals() {}

    static Refusal notAwaited(OfferStatus status) {
        return Refusal.conflict(
                "OFFER_STATE", "L’offre n’en est pas à cette étape : « %s ».".formatted(status.label()));
    }

    static Refusal none() {
        return Refusal.notFound("OFFER_UNKNOWN", "Aucune offre n’est en cours dans ce dossier.");
    }

    static Refusal nobodyChosen() {
        return Refusal.conflict("NO_CANDIDATE_CHOSEN", "Aucun candidat n’est choisi dans ce dossier.");
    }

    static Refusal reasonMissing() {
        return Refusal.of("REASON_MISSING", "Indiquez le motif de votre décision.", "reason");
    }

    static Refusal answerDate() {
        return Refusal.of("ANSWER_DATE", "La réponse ne peut être ni antérieure à l’offre, ni à venir.", "answeredOn");
    }

    static Refusal originRequestDate() {
        return Refusal.of(
                "ORIGIN_REQUEST_DATE",
                "Indiquez quand l’accord a été demandé à l’employeur d’origine ; cette date ne peut pas être à venir.",
                "originRequestedOn");
    }

    static Refusal originAnswerDate() {
        return Refusal.of(
                "ORIGIN_ANSWER_DATE", "La réponse ne peut ni précéder la demande, ni être à venir.", "answeredOn");
    }

    static Refusal declarationNumberMissing() {
        return Refusal.of(
                "DECLARATION_NUMBER_MISSING",
                "L’acte cite la déclaration de vacance ou de création (DVE) : indiquez son numéro.",
                "declarationNumber");
    }

    static Refusal budgetMissing() {
        return Refusal.conflict("OFFER_BUDGET_MISSING", "Le budget de cet engagement n’est pas confirmé.");
    }

    static Refusal originAgreementMissing() {
        return Refusal.conflict(
                "ORIGIN_AGREEMENT_MISSING",
                "L’employeur d’origine n’a ni donné son accord, ni laissé passer deux mois.");
    }

    static Refusal declarationNumberDiffers(String declared) {
        return Refusal.conflict(
                "DECLARATION_NUMBER_DIFFERS",
                "L’acte doit citer la déclaration de ce recrutement, n° %s.".formatted(declared));
    }

    static Refusal stillOpen() {
        return Refusal.conflict(
                "OFFER_STILL_OPEN",
                "Le candidat peut encore répondre à l’offre : elle n’expire pas avant la date dite.");
    }

    static Refusal silenceToCome() {
        return Refusal.conflict(
                "ORIGIN_SILENCE_TO_COME",
                "L’employeur d’origine peut encore répondre : son silence ne vaut accord qu’après deux mois.");
    }

    static Refusal signatureDate() {
        return Refusal.of(
                "SIGNATURE_DATE",
                "La date de signature ne peut être ni antérieure à la réponse, ni à venir.",
                "signedOn");
    }

    static Refusal startBeforeAct() {
        return Refusal.of(
                "START_BEFORE_ACT",
                "L’acte prendrait effet avant sa signature : renvoyez-le pour corriger la date d’effet.",
                "signedOn");
    }
}
