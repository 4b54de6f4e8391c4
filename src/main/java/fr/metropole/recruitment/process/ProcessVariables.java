package fr.metropole.recruitment.process;

/**
 * The only variables that may live in the engine: ids and routing answers. Whatever describes a person or a decision
 * belongs to the domain's tables.
 */
public final class ProcessVariables {

    /** The reference of the case; also the business key of every process but {@code application}. */
    public static final String CASE_REFERENCE = "caseReference";

    /** The application number, e.g. {@code 2026-000123}; the business key of {@code application}. */
    public static final String APPLICATION_ID = "applicationId";

    /** The routing answer of the last completed task or received message. */
    public static final String VERDICT = "verdict";

    /** The end state that a process hands to the one that called it. */
    public static final String OUTCOME = "outcome";

    /** How the case ends: {@code FILLED}, {@code UNSUCCESSFUL} or {@code ABANDONED}. */
    public static final String CASE_OUTCOME = "caseOutcome";

    /** Boolean: the council must create the post first. */
    public static final String NEEDS_DELIBERATION = "needsDeliberation";

    /** Boolean: the DGA has yet to give his opinion; false when he has just given it as N+2. */
    public static final String DGA_OPINION_NEEDED = "dgaOpinionNeeded";

    /** {@code STATUTORY} or {@code CONTRACT}. */
    public static final String OFFER_KIND = "offerKind";

    /** Boolean: the application may be reviewed now; false while it waits for the contract pool. */
    public static final String REVIEW_OPEN = "reviewOpen";

    /** Boolean: the employer of origin must agree. */
    public static final String ORIGIN_AGREEMENT_NEEDED = "originAgreementNeeded";

    /** Boolean: the act goes to legality control. */
    public static final String LEGALITY_CONTROL = "legalityControl";

    /** Boolean: the contract has a trial period. */
    public static final String TRIAL_PERIOD = "trialPeriod";

    /** Boolean: after a declined offer somebody is left on the reserve list. */
    public static final String RESERVE_REMAINING = "reserveRemaining";

    /** Boolean: contract applications wait for the unsuccessful-search record. */
    public static final String POOL_WAITING = "poolWaiting";

    /** Collection of user ids, one interview task each. */
    public static final String PANEL_MEMBERS = "panelMembers";

    /** The user id of one interview task. */
    public static final String PANEL_MEMBER = "panelMember";

    /** Boolean: at least one application arrived before the closing date. */
    public static final String APPLICATIONS_RECEIVED = "applicationsReceived";

    private ProcessVariables() {}
}
