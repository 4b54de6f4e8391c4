package fr.metropole.recruitment.publication;

/** Where a notice stands. */
public enum NoticeStatus {
    PREPARED("En préparation"),
    VALIDATED("Validé, à publier"),
    OPEN("Publié"),
    CLOSED("Clos"),
    WITHDRAWN("Retiré");

    private final String label;

    NoticeStatus(String label) {
        this.label = label;
    }

    /** What people call it, in French. */
    public String label() {
        return label;
    }
}
