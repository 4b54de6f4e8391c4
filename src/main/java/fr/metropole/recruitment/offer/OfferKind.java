package fr.metropole.recruitment.offer;

/** By which act somebody is hired. */
public enum OfferKind {
    STATUTORY("Nomination par arrêté"),
    CONTRACT("Contrat");

    private final String label;

    OfferKind(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
