package fr.metropole.recruitment.hiring;

/** How a case ended. */
public enum CaseOutcome {
    FILLED("poste pourvu"),
    UNSUCCESSFUL("recrutement infructueux"),
    ABANDONED("recrutement abandonné"),
    REFUSED("recrutement refusé");

    private final String label;

    CaseOutcome(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
