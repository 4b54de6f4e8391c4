package fr.metropole.recruitment.inbox;

/** How a message came in. */
public enum MailSource {
    MAILBOX("boîte aux lettres"),
    FILE("fichier déposé par les ressources humaines");

    private final String label;

    MailSource(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
