package fr.metropole.recruitment.application;

/** A manager's opinion on an application. */
public enum ReviewVerdict {
    FAVOURABLE("favorable"),
    UNFAVOURABLE("défavorable");

    private final String label;

    ReviewVerdict(String label) {
        this.label = label;
    }

    /** French word for the reader of a page. */
    public String label() {
        return label;
    }
}
