package fr.metropole.recruitment.inbox;

/** What became of a message that came in. */
public enum MailOutcome {
    /** an application was made of it */
    ATTACHED("Candidature enregistrée"),
    /** HR decides what it is */
    NEEDS_ATTACHMENT("À rattacher"),
    /** no person wrote it; it is kept and never answered */
    IGNORED("Message automatique"),
    /** it came before */
    DUPLICATE("Déjà reçu"),
    /** it cannot be taken */
    REFUSED("Refusé"),
    /** HR looked at it and made no application of it */
    SET_ASIDE("Classé sans suite");

    private final String label;

    MailOutcome(String label) {
        this.label = label;
    }

    /** What people call it, in French. */
    public String label() {
        return label;
    }
}
