package fr.metropole.recruitment.completion;

/** What is declared to the management centre at the end. */
public enum DeclarationKind {
    APPOINTMENT("Nomination"),
    ANNULMENT("Annulation"),
    NONE("Aucune : le recrutement n’avait pas été déclaré");

    private final String label;

    DeclarationKind(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }

    /**
     * What has to be declared.
     *
     * @param declared whether the vacancy was declared in the first place
     */
    static DeclarationKind due(CaseOutcome outcome, boolean declared) {
        if (!declared) {
            return NONE;
        }
        return outcome == CaseOutcome.FILLED ? APPOINTMENT : ANNULMENT;
    }
}
