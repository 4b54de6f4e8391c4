package fr.metropole.recruitment.mail;

/** Where a mail stands on its way out. */
public enum OutgoingState {
    /** no mail server was configured when it was written: it is there to be read and never leaves by itself */
    KEPT("non envoyé"),
    WAITING("en attente d’envoi"),
    /** handed to the mail server at this moment */
    SENDING("envoi en cours"),
    SENT("envoyé"),
    /** HR has put it on paper and into the post */
    POSTED("envoyé par voie postale"),
    /** the mail server refused it, or could not be reached for too long */
    STUCK("bloqué"),
    /** the connection broke when the mail server may have taken it already: sending again could deliver it twice */
    UNCERTAIN("envoi à vérifier");

    private final String label;

    OutgoingState(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }

    /** Tells whether a person must look at it. */
    public boolean needsAPerson() {
        return this == STUCK || this == UNCERTAIN;
    }

    /** Tells whether a person may say how it goes on: nothing else moves it. */
    boolean isInTheHandsOfAPerson() {
        return needsAPerson() || this == KEPT;
    }
}
