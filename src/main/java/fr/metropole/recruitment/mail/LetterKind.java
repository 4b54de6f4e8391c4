package fr.metropole.recruitment.mail;

/** The letters a candidate may receive; each has a template of its own. */
public enum LetterKind {
    ACKNOWLEDGEMENT("Accusé de réception", false),
    MISSING_DOCUMENT("Demande de pièce", false),
    INTERVIEW_INVITATION("Convocation à un entretien", false),
    INADMISSIBLE("Candidature irrecevable", true),
    NOT_RETAINED("Candidature non retenue", true),
    RESERVE_LIST("Inscription sur la liste de réserve", true),
    RETAINED("Candidature retenue", true),
    WITHDRAWAL_CONFIRMED("Désistement enregistré", true),
    MERGED("Candidatures regroupées", true),
    CASE_CLOSED("Recrutement clos sans suite", true),
    OFFER("Proposition de recrutement", false),
    OFFER_EXPIRED("Proposition expirée", false),
    OFFER_DECLINED("Refus de la proposition enregistré", false),
    FILE_COPY_HANDED("Copie du dossier remise", false),
    ERASURE_GRANTED("Effacement du dossier", false),
    REQUEST_DENIED("Demande sur les données refusée", false);

    private final String label;
    private final boolean finalAnswer;

    LetterKind(String label, boolean finalAnswer) {
        this.label = label;
        this.finalAnswer = finalAnswer;
    }

    /** What people call it, in French. */
    public String label() {
        return label;
    }

    /** Whether the candidate knows with it how his application ended. */
    public boolean isFinalAnswer() {
        return finalAnswer;
    }
}
