package fr.metropole.recruitment.offer;

/** How a civil servant, or the laureate of a competition, comes to a post by order. */
public enum AppointmentWay {
    MUTATION("Mutation", true),
    SECONDMENT("Détachement", true),
    DIRECT_INTEGRATION("Intégration directe", true),
    APTITUDE_LIST("Nomination sur liste d’aptitude", false),
    REINSTATEMENT("Réintégration", false);

    private final String label;
    private final boolean originAgreementNeeded;

    AppointmentWay(String label, boolean originAgreementNeeded) {
        this.label = label;
        this.originAgreementNeeded = originAgreementNeeded;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }

    /** Whether the employer whom the agent leaves has a say (CGFP L511-3). */
    public boolean isOriginAgreementNeeded() {
        return originAgreementNeeded;
    }
}
