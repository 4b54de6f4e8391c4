package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.Refusal;

/** The sentences with which a step at the end of a case is refused. */
final class CompletionRefusals {

    private CompletionRefusals() {}

    static Refusal noSignedAct() {
        return Refusal.conflict("ACT_NOT_SIGNED", "Aucun acte signé dans ce dossier.");
    }

    static Refusal transmissionDate() {
        return Refusal.of(
                "TRANSMISSION_DATE",
                "La transmission ne peut ni précéder la signature de l’acte, ni être à venir.",
                "transmittedOn");
    }

    static Refusal notTransmitted() {
        return Refusal.conflict("NOT_TRANSMITTED", "L’acte n’a pas encore été transmis au contrôle de légalité.");
    }

    static Refusal acknowledgementDate() {
        return Refusal.of(
                "ACKNOWLEDGEMENT_DATE",
                "L’accusé ne peut ni précéder la transmission, ni être à venir.",
                "acknowledgedOn");
    }

    static Refusal withoutAnswer(long candidates) {
        return Refusal.conflict(
                "CANDIDATE_WITHOUT_ANSWER",
                candidates == 1
                        ? "Un candidat n’a pas encore reçu de réponse définitive ; réessayez dans un instant."
                        : candidates
                                + " candidats n’ont pas encore reçu de réponse définitive ; réessayez dans un instant.");
    }

    static Refusal wrongDeclaration(DeclarationKind due) {
        return Refusal.of(
                "DECLARATION_CONTRADICTS",
                "Dans ce dossier, il faut déclarer : « %s ».".formatted(due.label()),
                "kind");
    }

    static Refusal declarationDate() {
        return Refusal.of(
                "DECLARATION_DATE", "Indiquez le jour de la déclaration ; il ne peut pas être à venir.", "declaredOn");
    }

    static Refusal startBeforeTransmission() {
        return Refusal.of(
                "START_BEFORE_TRANSMISSION",
                "La prise de poste ne peut précéder la transmission de l’acte, dont l’accusé doit être noté.",
                "startedOn");
    }

    static Refusal startBeforeAct() {
        return Refusal.of(
                "START_BEFORE_ACT", "La prise de poste ne peut précéder la signature de l’acte.", "startedOn");
    }

    static Refusal startInFuture() {
        return Refusal.of(
                "START_IN_FUTURE",
                "La prise de poste se confirme une fois faite : sa date ne peut être à venir.",
                "startedOn");
    }

    static Refusal noTrial() {
        return Refusal.conflict("NO_TRIAL", "Aucune période d’essai n’est en cours dans ce dossier.");
    }

    static Refusal trialRenewedAlready() {
        return Refusal.of(
                "TRIAL_RENEWED_ALREADY", "La période d’essai ne se renouvelle qu’une fois (CGFP, R332-22).", "verdict");
    }

    static Refusal trialOver() {
        return Refusal.of(
                "TRIAL_OVER",
                "La période d’essai est terminée : elle ne peut plus être ni renouvelée, ni rompue.",
                "verdict");
    }

    static Refusal trialTooLong(String longest) {
        return Refusal.of(
                "TRIAL_TOO_LONG",
                "Le renouvellement dure au plus comme l’essai initial : %s.".formatted(longest),
                "trialLength");
    }

    static Refusal noTerm() {
        return Refusal.conflict("CONTRACT_TERM_UNKNOWN", "Aucun contrat à terme n’est en cours dans ce dossier.");
    }

    static Refusal renewalNotLater() {
        return Refusal.of("RENEWAL_NOT_LATER", "Le nouveau terme suit le terme actuel du contrat.", "newEndsOn");
    }

    static Refusal renewalBeyondAbsence() {
        return Refusal.of(
                "RENEWAL_BEYOND_ABSENCE",
                "Un remplacement se renouvelle par décision expresse, dans la limite de l’absence (CGFP L332-13).",
                "newEndsOn");
    }

    static Refusal renewalTooLong(int months) {
        return Refusal.of(
                "ERR_DUREE_MAX",
                "Sur ce fondement, les contrats n’excèdent pas %d mois en tout, renouvellements compris."
                        .formatted(months),
                "newEndsOn");
    }

    static Refusal openEndTooEarly() {
        return Refusal.of(
                "OPEN_END_TOO_EARLY",
                "Un contrat à durée indéterminée suit six années de services sur un emploi permanent (CGFP L332-9).",
                "verdict");
    }

    static Refusal notAReplacement() {
        return Refusal.conflict("NOT_A_REPLACEMENT", "Ce contrat ne remplace aucun agent absent.");
    }

    static Refusal returnDate() {
        return Refusal.of(
                "RETURN_DATE", "Le retour a lieu après la prise de poste, et avant le terme du contrat.", "returnsOn");
    }

    static Refusal reasonMissing() {
        return Refusal.of("REASON_MISSING", "Indiquez le motif de votre décision.", "reason");
    }
}
