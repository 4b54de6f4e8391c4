package fr.metropole.recruitment.requisition;

/** Where a request stands. */
public enum RequisitionStatus {
    DRAFT("brouillon"),
    IN_REVIEW("en cours d’instruction"),
    TO_CORRECT("à corriger"),
    APPROVED("approuvée"),
    REFUSED("refusée"),
    WITHDRAWN("retirée");

    private final String label;

    RequisitionStatus(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }

    /** Tells whether nothing more can be decided on the request. */
    public boolean isOver() {
        return this == APPROVED || this == REFUSED || this == WITHDRAWN;
    }
}
