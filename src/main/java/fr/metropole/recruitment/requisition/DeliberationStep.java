package fr.metropole.recruitment.requisition;

/** What has been done for a deliberation, in this order. */
public enum DeliberationStep {
    DRAFTED("projet rédigé"),
    ON_AGENDA("inscrite à l’ordre du jour"),
    ADOPTED("adoptée"),
    REJECTED("rejetée"),
    TRANSMITTED("transmise au contrôle de légalité");

    private final String label;

    DeliberationStep(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
