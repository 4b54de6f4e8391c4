package fr.metropole.recruitment.application;

/** What a candidate is in the civil service: it decides whether the application may be read before the contract pool opens. */
public enum CandidateStatus {
    CIVIL_SERVANT("fonctionnaire"),
    COMPETITION_LAUREATE("lauréat de concours"),
    OTHER("autre candidat");

    private final String label;

    CandidateStatus(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }

    /** Whether the candidate may be appointed by order, without a contract. */
    public boolean isStatutory() {
        return this != OTHER;
    }
}
