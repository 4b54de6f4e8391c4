package fr.metropole.recruitment.application;

/** The two managers who give an opinion on each admissible application, in this order. */
public enum ReviewLevel {
    N1("N+1"),
    N2("N+2");

    private final String label;

    ReviewLevel(String label) {
        this.label = label;
    }

    /** As it is written in France. */
    public String label() {
        return label;
    }
}
