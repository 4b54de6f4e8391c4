package fr.metropole.recruitment.retention;

/** What a candidate may ask for. */
public enum RequestKind {
    ACCESS("Copie du dossier"),
    ERASURE("Effacement du dossier");

    private final String label;

    RequestKind(String label) {
        this.label = label;
    }

    /** What people call it, in French. */
    public String label() {
        return label;
    }
}
