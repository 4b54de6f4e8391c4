package fr.metropole.recruitment.jobdescription;

/**
 * Who may be hired, and in which order.
 */
public enum Route {
    STATUTORY_ELSE_CONTRACT("recrutement statutaire, à défaut contractuel"),
    CONTRACT("recrutement contractuel uniquement"),
    TEMPORARY_CONTRACT("contrat dans l’attente d’un fonctionnaire"),
    DISABILITY("bénéficiaire de l’obligation d’emploi des travailleurs handicapés");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    /** French words for the reader of a page or a notice. */
    public String label() {
        return label;
    }
}
