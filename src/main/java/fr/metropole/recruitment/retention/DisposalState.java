package fr.metropole.recruitment.retention;

/** Where a disposal list stands. */
public enum DisposalState {
    DRAWN_UP("À viser"),
    SIGNED("Visé, anonymisation en cours"),
    REFUSED("Refusé"),
    DONE("Éliminé");

    private final String label;

    DisposalState(String label) {
        this.label = label;
    }

    /** What people call it, in French. */
    public String label() {
        return label;
    }
}
