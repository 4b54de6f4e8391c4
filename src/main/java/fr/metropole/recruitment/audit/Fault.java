package fr.metropole.recruitment.audit;

/** What a verification can find. */
public enum Fault {
    ALTERED("modifiée"),
    PAYLOAD_ALTERED("contenu personnel modifié"),
    PAYLOAD_REMOVED("contenu personnel supprimé sans trace d’effacement"),
    REMOVED("supprimée"),
    INSERTED("insérée"),
    REORDERED("déplacée"),
    TRUNCATED("fin de chaîne supprimée"),
    CHAIN_ALTERED("en-tête de chaîne modifié"),
    CHAIN_REMOVED("chaîne supprimée"),
    CHAIN_INSERTED("chaîne sans en-tête"),
    REWRITTEN("chaîne réécrite depuis un ancrage"),
    ANCHOR_ALTERED("ancrage modifié"),
    ANCHOR_REMOVED("ancrage supprimé");

    private final String label;

    Fault(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
