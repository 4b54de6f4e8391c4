package fr.metropole.recruitment.selection.process;

/** The ids that {@code processes/selection.bpmn} gives to its elements; a test keeps the two alike. */
public final class SelectionModel {

    public static final String PROCESS = "selection";

    // start events
    public static final String START_APPLICATIONS_CLOSED = "StartEvent_ApplicationsClosed";

    // user tasks
    public static final String USER_TASK_SETTLE_SHORTLIST = "UserTask_SettleShortlist";
    public static final String USER_TASK_COMPOSE_PANEL = "UserTask_ComposePanel";
    public static final String USER_TASK_WRITE_ASSESSMENT = "UserTask_WriteAssessment";
    public static final String USER_TASK_CHOOSE_CANDIDATE = "UserTask_ChooseCandidate";
    public static final String USER_TASK_PREPARE_UNSUCCESSFUL_RECORD = "UserTask_PrepareUnsuccessfulRecord";
    public static final String USER_TASK_SIGN_UNSUCCESSFUL_RECORD = "UserTask_SignUnsuccessfulRecord";

    // service tasks
    public static final String SERVICE_TASK_ANNOUNCE_SHORTLIST = "ServiceTask_AnnounceShortlist";
    public static final String SERVICE_TASK_OPEN_CONTRACT_POOL = "ServiceTask_OpenContractPool";

    // gateways
    public static final String GATEWAY_RESUMED = "Gateway_Resumed";
    public static final String GATEWAY_JOIN_SHORTLIST = "Gateway_JoinShortlist";
    public static final String GATEWAY_ANYONE_SHORTLISTED = "Gateway_AnyoneShortlisted";
    public static final String GATEWAY_INTERVIEWS_HELD = "Gateway_InterviewsHeld";
    public static final String GATEWAY_JOIN_CHOICE = "Gateway_JoinChoice";
    public static final String GATEWAY_CANDIDATE_CHOSEN = "Gateway_CandidateChosen";
    public static final String GATEWAY_JOIN_NOBODY = "Gateway_JoinNobody";
    public static final String GATEWAY_RECORD_SIGNED = "Gateway_RecordSigned";
    public static final String GATEWAY_CONTRACT_POOL_WAITING = "Gateway_ContractPoolWaiting";

    // end events
    public static final String END_CANDIDATE_CHOSEN = "EndEvent_CandidateChosen";
    public static final String END_UNSUCCESSFUL = "EndEvent_Unsuccessful";

    // forms
    public static final String FORM_SETTLE_SHORTLIST = "selection-settle-shortlist";
    public static final String FORM_COMPOSE_PANEL = "selection-compose-panel";
    public static final String FORM_WRITE_ASSESSMENT = "selection-write-assessment";
    public static final String FORM_CHOOSE_CANDIDATE = "selection-choose-candidate";
    public static final String FORM_PREPARE_UNSUCCESSFUL_RECORD = "selection-prepare-unsuccessful-record";
    public static final String FORM_SIGN_UNSUCCESSFUL_RECORD = "selection-sign-unsuccessful-record";

    // delegate beans
    public static final String DELEGATE_ANNOUNCE_SHORTLIST = "announceShortlist";
    public static final String DELEGATE_OPEN_CONTRACT_POOL = "openContractPool";

    private SelectionModel() {}
}
