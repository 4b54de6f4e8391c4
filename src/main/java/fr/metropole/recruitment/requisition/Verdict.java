package fr.metropole.recruitment.requisition;

/** What a decider may answer to a request. */
public enum Verdict {
    APPROVED("favorable"),
    REFUSED("refus"),
    RETURNED("retour pour correction");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
