package fr.metropole.recruitment.requisition;

/** What has been done for a deliberation. Returned it is drafted anew, postponed it is put on the agenda anew. */
public enum DeliberationStep {
    DRAFTED("projet rédigé"),
    RETURNED("renvoyée pour correction"),
    ON_AGENDA("inscrite à l’ordre du jour"),
    POSTPONED("reportée à une autre séance"),
    ADOPTED("adoptée"),
    REJECTED("rejetée"),
    TRANSMITTED("transmise au contrôle de légalité, accusé attendu"),
    ACKNOWLEDGED("exécutoire, transmission accusée");

    private final String label;

    DeliberationStep(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
