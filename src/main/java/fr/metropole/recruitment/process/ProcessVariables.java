package fr.metropole.recruitment.process;

/** The names of everything that may live in a process variable: ids and routing answers, never what people typed. */
public final class ProcessVariables {

    /** The case reference; text. */
    public static final String CASE_REFERENCE = "caseReference";

    /** The application number; text. */
    public static final String APPLICATION_ID = "applicationId";

    /** The answer of the last task, e.g. {@code APPROVED}; text. */
    public static final String VERDICT = "verdict";

    private ProcessVariables() {}
}
