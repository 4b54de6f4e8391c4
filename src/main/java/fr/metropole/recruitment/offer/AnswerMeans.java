package fr.metropole.recruitment.offer;

/** How the candidate's answer came in. */
public enum AnswerMeans {
    LETTER("Courrier"),
    EMAIL("Courriel"),
    PHONE("Téléphone"),
    IN_PERSON("Remise en main propre");

    private final String label;

    AnswerMeans(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
