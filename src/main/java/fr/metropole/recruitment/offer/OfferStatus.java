package fr.metropole.recruitment.offer;

/** Where an offer stands. */
public enum OfferStatus {
    DRAFTED("En préparation", true),
    PROPOSED("Proposée au candidat", true),
    ACCEPTED("Acceptée par le candidat", true),
    SIGNED("Acte signé", true),
    DECLINED("Déclinée par le candidat", false),
    EXPIRED("Restée sans réponse", false),
    OPPOSED("Opposition de l’employeur d’origine", false),
    REFUSED("Acte refusé à la signature", false),
    WITHDRAWN("Retirée avec le recrutement", false);

    private final String label;
    private final boolean alive;

    OfferStatus(String label, boolean alive) {
        this.label = label;
        this.alive = alive;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }

    /** Whether the offer may still lead to the start of service, or has. */
    public boolean isAlive() {
        return alive;
    }

    /** Whether it came to nothing because of the candidate, who then has withdrawn, and not because of anybody else. */
    boolean isCandidatesWill() {
        return this == DECLINED || this == EXPIRED;
    }
}
