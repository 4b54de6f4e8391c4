package fr.metropole.recruitment.jobdescription;

/**
 * Why somebody is to be hired. The legal basis, the notice and the checks depend on it.
 */
public enum Need {
    REPLACEMENT("remplacement d’un agent absent"),
    VACANCY("vacance de poste"),
    CREATION("création de poste"),
    PROJECT("contrat de projet"),
    TEMPORARY_INCREASE("accroissement temporaire d’activité"),
    SEASONAL("accroissement saisonnier d’activité");

    private final String label;

    Need(String label) {
        this.label = label;
    }

    /** French words for the reader of a page or a notice. */
    public String label() {
        return label;
    }

    /**
     * Tells whether the vacancy must be declared to the management centre and numbered. Replacing an absent agent and
     * temporary or seasonal increases need no declaration (domain file, section 3).
     */
    public boolean isDeclared() {
        return this == VACANCY || this == CREATION || this == PROJECT;
    }
}
