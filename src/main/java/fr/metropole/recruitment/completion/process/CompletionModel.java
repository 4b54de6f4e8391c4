package fr.metropole.recruitment.completion.process;

/** The ids that {@code processes/completion.bpmn} gives to its elements; a test keeps the two alike. */
public final class CompletionModel {

    public static final String PROCESS = "completion";

    // start events
    public static final String START_ACT_SIGNED = "StartEvent_ActSigned";

    // user tasks
    public static final String USER_TASK_TRANSMIT_TO_LEGALITY_CONTROL = "UserTask_TransmitToLegalityControl";
    public static final String USER_TASK_RECORD_ACKNOWLEDGEMENT = "UserTask_RecordAcknowledgement";
    public static final String USER_TASK_ANSWER_CANDIDATES = "UserTask_AnswerCandidates";
    public static final String USER_TASK_DECLARE_OUTCOME = "UserTask_DeclareOutcome";
    public static final String USER_TASK_CONFIRM_START_OF_SERVICE = "UserTask_ConfirmStartOfService";
    public static final String USER_TASK_CONCLUDE_TRIAL_PERIOD = "UserTask_ConcludeTrialPeriod";

    // service tasks
    public static final String SERVICE_TASK_PREPARE_ANSWERS = "ServiceTask_PrepareAnswers";

    // gateways
    public static final String GATEWAY_FILLED = "Gateway_Filled";
    public static final String GATEWAY_LEGALITY_CONTROL = "Gateway_LegalityControl";
    public static final String GATEWAY_JOIN_ANSWERS = "Gateway_JoinAnswers";
    public static final String GATEWAY_START_OF_SERVICE = "Gateway_StartOfService";
    public static final String GATEWAY_TRIAL_PERIOD = "Gateway_TrialPeriod";
    public static final String GATEWAY_JOIN_TRIAL = "Gateway_JoinTrial";
    public static final String GATEWAY_TRIAL_CONCLUDED = "Gateway_TrialConcluded";
    public static final String GATEWAY_JOIN_DONE = "Gateway_JoinDone";

    // catch events
    public static final String CATCH_TRIAL_PERIOD_ALERT = "IntermediateCatchEvent_TrialPeriodAlert";

    // end events
    public static final String END_CASE_CLOSED = "EndEvent_CaseClosed";
    public static final String END_DONE = "EndEvent_Done";

    // forms
    public static final String FORM_TRANSMIT_TO_LEGALITY_CONTROL = "completion-transmit-to-legality-control";
    public static final String FORM_RECORD_ACKNOWLEDGEMENT = "completion-record-acknowledgement";
    public static final String FORM_ANSWER_CANDIDATES = "completion-answer-candidates";
    public static final String FORM_DECLARE_OUTCOME = "completion-declare-outcome";
    public static final String FORM_CONFIRM_START_OF_SERVICE = "completion-confirm-start-of-service";
    public static final String FORM_CONCLUDE_TRIAL_PERIOD = "completion-conclude-trial-period";

    // delegate beans
    public static final String DELEGATE_PREPARE_ANSWERS = "prepareAnswers";

    private CompletionModel() {}
}
