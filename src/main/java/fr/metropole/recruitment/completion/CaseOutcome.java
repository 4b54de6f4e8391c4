package fr.metropole.recruitment.completion;

/** How a case ends; the models hand these names over. */
public enum CaseOutcome {
    FILLED("Poste pourvu", "Le poste est pourvu."),
    UNSUCCESSFUL("Recrutement infructueux", "Aucune candidature n’a pu être retenue."),
    ABANDONED("Recrutement abandonné", "L’établissement a renoncé à ce recrutement.");

    private final String label;
    private final String toCandidates;

    CaseOutcome(String label, String toCandidates) {
        this.label = label;
        this.toCandidates = toCandidates;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }

    /** The reason that a candidate reads whose application ends with the case. */
    String toCandidates() {
        return toCandidates;
    }
}
