package fr.metropole.recruitment.application;

/** By which way an application reached the authority. */
public enum Channel {
    PORTAL("dépôt en ligne"),
    PAPER("courrier ou remise en main propre"),
    MAIL("courriel");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
