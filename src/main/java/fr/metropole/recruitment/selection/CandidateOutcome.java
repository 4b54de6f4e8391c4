package fr.metropole.recruitment.selection;

/** What the choice made of an interviewed candidate. */
public enum CandidateOutcome {
    CHOSEN("Choisi"),
    RESERVE("En réserve"),
    NOT_RETAINED("Non retenu"),
    /** Was chosen, and the offer did not come about. */
    DECLINED("Offre non aboutie");

    private final String label;

    CandidateOutcome(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
