package fr.metropole.recruitment.jobdescription;

/**
 * How an application reaches the authority.
 */
public enum ApplicationChannel {
    EMAIL("par courriel"),
    ONLINE("en ligne"),
    POST("par courrier");

    private final String label;

    ApplicationChannel(String label) {
        this.label = label;
    }

    /** French words for the reader of a page or a notice. */
    public String label() {
        return label;
    }
}
