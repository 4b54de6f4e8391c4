package fr.metropole.recruitment.retention;

/** Why a file is kept for some time after the recruitment. */
public enum RetentionRule {
    /** to explain the refusal */
    WITHOUT_CONSENT("Sans accord du candidat"),
    /** to tell the candidate of other posts */
    WITH_CONSENT("Avec l’accord du candidat"),
    /** evidence of a recruitment that led to an act; the agent's own file is kept elsewhere */
    HIRED("Candidat recruté"),
    /** the candidate asked for it */
    ON_REQUEST("À la demande du candidat");

    private final String label;

    RetentionRule(String label) {
        this.label = label;
    }

    /** What people call it, in French. */
    public String label() {
        return label;
    }
}
