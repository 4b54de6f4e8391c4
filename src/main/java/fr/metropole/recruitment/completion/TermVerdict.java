package fr.metropole.recruitment.completion;

/** What follows a contract at its term. */
public enum TermVerdict {
    ENDED("fin au terme"),
    RENEWED("renouvelé"),
    OPEN_ENDED("à durée indéterminée");

    private final String label;

    TermVerdict(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
