package fr.metropole.recruitment.application;

/** What becomes of an interviewed candidate; the model's gateway reads these names. */
public enum FinalOutcome {
    RETAINED,
    RESERVE_LIST,
    NOT_RETAINED;

    /** The state of the application that it leads to. */
    public ApplicationState state() {
        return ApplicationState.valueOf(name());
    }
}
