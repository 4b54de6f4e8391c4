package fr.metropole.recruitment.requisition;

/** The opinions that a request needs, in the order in which they are given. */
public enum ReviewStep {
    N2("avis du N+2"),
    DGA("avis du DGA"),
    HR("contrôle des ressources humaines"),
    BUDGET("visa budgétaire"),
    ARBITRATION("arbitrage du DGS");

    private final String label;

    ReviewStep(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
