package fr.metropole.recruitment.offer;

/** What the employer of origin said to the departure. */
public enum OriginAnswer {
    AGREED("Accord"),
    TACIT("Accord tacite, après deux mois de silence (CGFP L511-3)"),
    OPPOSED("Opposition pour nécessité de service");

    private final String label;

    OriginAnswer(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
