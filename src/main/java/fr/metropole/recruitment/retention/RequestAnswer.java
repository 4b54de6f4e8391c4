package fr.metropole.recruitment.retention;

/** What became of a candidate's request; the gateway of the model reads the name. */
public enum RequestAnswer {
    COPY_HANDED("Copie remise"),
    ERASED("Dossier effacé"),
    DENIED("Demande refusée");

    private final String label;

    RequestAnswer(String label) {
        this.label = label;
    }

    /** What people call it, in French. */
    public String label() {
        return label;
    }

    boolean fits(RequestKind kind) {
        return this == DENIED || this == (kind == RequestKind.ACCESS ? COPY_HANDED : ERASED);
    }
}
