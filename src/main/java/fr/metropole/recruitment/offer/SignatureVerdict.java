package fr.metropole.recruitment.offer;

/** What the authority does with an act laid before it; the models' gateways read these names. */
public enum SignatureVerdict {
    SIGNED("signé"),
    RETURNED("renvoyé pour correction"),
    REFUSED("refusé");

    private final String label;

    SignatureVerdict(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
