package fr.metropole.recruitment.hiring;

/** How far a case has got. */
public enum CaseStep {
    REQUISITION("instruction de la demande"),
    POST_CREATION("création du poste"),
    PUBLICATION("publication de l’avis"),
    SELECTION("choix du candidat"),
    OFFER("offre et signature"),
    COMPLETION("clôture"),
    CLOSED("terminé");

    private final String label;

    CaseStep(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
