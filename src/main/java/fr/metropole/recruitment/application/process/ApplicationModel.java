package fr.metropole.recruitment.application.process;

/** The ids that {@code processes/application.bpmn} gives to its elements; a test keeps the two alike. */
public final class ApplicationModel {

    public static final String PROCESS = "application";

    // start events
    public static final String START_APPLICATION_RECEIVED = "StartEvent_ApplicationReceived";
    public static final String START_APPLICATION_WITHDRAWN = "StartEvent_ApplicationWithdrawn";
    public static final String START_CASE_CLOSED = "StartEvent_CaseClosed";

    // user tasks
    public static final String USER_TASK_CHECK_ADMISSIBILITY = "UserTask_CheckAdmissibility";
    public static final String USER_TASK_REVIEW_BY_N1 = "UserTask_ReviewByN1";
    public static final String USER_TASK_REVIEW_BY_N2 = "UserTask_ReviewByN2";
    public static final String USER_TASK_SCHEDULE_INTERVIEW = "UserTask_ScheduleInterview";
    public static final String USER_TASK_CONDUCT_INTERVIEW = "UserTask_ConductInterview";
    public static final String USER_TASK_REPLACE_INTERVIEWER = "UserTask_ReplaceInterviewer";

    // service tasks
    public static final String SERVICE_TASK_ACKNOWLEDGE_APPLICATION = "ServiceTask_AcknowledgeApplication";
    public static final String SERVICE_TASK_REQUEST_MISSING_DOCUMENT = "ServiceTask_RequestMissingDocument";
    public static final String SERVICE_TASK_ANSWER_INADMISSIBLE = "ServiceTask_AnswerInadmissible";
    public static final String SERVICE_TASK_ANSWER_NOT_RETAINED = "ServiceTask_AnswerNotRetained";
    public static final String SERVICE_TASK_INVITE_TO_INTERVIEW = "ServiceTask_InviteToInterview";
    public static final String SERVICE_TASK_ANSWER_OUTCOME = "ServiceTask_AnswerOutcome";
    public static final String SERVICE_TASK_CONFIRM_WITHDRAWAL = "ServiceTask_ConfirmWithdrawal";
    public static final String SERVICE_TASK_ANSWER_CASE_CLOSED = "ServiceTask_AnswerCaseClosed";

    // gateways
    public static final String GATEWAY_JOIN_CHECK = "Gateway_JoinCheck";
    public static final String GATEWAY_ADMISSIBLE = "Gateway_Admissible";
    public static final String GATEWAY_DOCUMENT_AWAITED = "Gateway_DocumentAwaited";
    public static final String GATEWAY_REVIEW_OPEN = "Gateway_ReviewOpen";
    public static final String GATEWAY_JOIN_REVIEW = "Gateway_JoinReview";
    public static final String GATEWAY_SHORTLISTED = "Gateway_Shortlisted";
    public static final String GATEWAY_JOIN_ASSESSED = "Gateway_JoinAssessed";
    public static final String GATEWAY_JOIN_INTERVIEW = "Gateway_JoinInterview";
    public static final String GATEWAY_PANEL_COMPLETE = "Gateway_PanelComplete";
    public static final String GATEWAY_OUTCOME = "Gateway_Outcome";

    // catch events
    public static final String CATCH_DOCUMENT_ADDED = "IntermediateCatchEvent_DocumentAdded";
    public static final String CATCH_DOCUMENT_DEADLINE = "IntermediateCatchEvent_DocumentDeadline";
    public static final String CATCH_CONTRACT_POOL_OPENED = "IntermediateCatchEvent_ContractPoolOpened";
    public static final String CATCH_SHORTLIST_SETTLED = "IntermediateCatchEvent_ShortlistSettled";
    public static final String CATCH_OUTCOME_DECIDED = "IntermediateCatchEvent_OutcomeDecided";

    // event sub-processes
    public static final String EVENT_SUB_PROCESS_APPLICATION_WITHDRAWN = "EventSubProcess_ApplicationWithdrawn";
    public static final String EVENT_SUB_PROCESS_CASE_CLOSED = "EventSubProcess_CaseClosed";

    // end events
    public static final String END_INADMISSIBLE = "EndEvent_Inadmissible";
    public static final String END_NOT_RETAINED = "EndEvent_NotRetained";
    public static final String END_RETAINED = "EndEvent_Retained";
    public static final String END_RESERVE_LIST = "EndEvent_ReserveList";
    public static final String END_NOT_RETAINED_AFTER_INTERVIEW = "EndEvent_NotRetainedAfterInterview";
    public static final String END_WITHDRAWN = "EndEvent_Withdrawn";
    public static final String END_CASE_CLOSED = "EndEvent_CaseClosed";

    // messages
    public static final String MESSAGE_APPLICATION_RECEIVED = "Message_ApplicationReceived";
    public static final String MESSAGE_DOCUMENT_ADDED = "Message_DocumentAdded";
    public static final String MESSAGE_CONTRACT_POOL_OPENED = "Message_ContractPoolOpened";
    public static final String MESSAGE_SHORTLIST_SETTLED = "Message_ShortlistSettled";
    public static final String MESSAGE_OUTCOME_DECIDED = "Message_OutcomeDecided";
    public static final String MESSAGE_APPLICATION_WITHDRAWN = "Message_ApplicationWithdrawn";
    public static final String MESSAGE_CASE_CLOSED = "Message_CaseClosed";

    // forms
    public static final String FORM_CHECK_ADMISSIBILITY = "application-check-admissibility";
    public static final String FORM_REVIEW_BY_N1 = "application-review-by-n1";
    public static final String FORM_REVIEW_BY_N2 = "application-review-by-n2";
    public static final String FORM_SCHEDULE_INTERVIEW = "application-schedule-interview";
    public static final String FORM_CONDUCT_INTERVIEW = "application-conduct-interview";
    public static final String FORM_REPLACE_INTERVIEWER = "application-replace-interviewer";

    // delegate beans
    public static final String DELEGATE_ACKNOWLEDGE_APPLICATION = "acknowledgeApplication";
    public static final String DELEGATE_REQUEST_MISSING_DOCUMENT = "requestMissingDocument";
    public static final String DELEGATE_ANSWER_INADMISSIBLE = "answerInadmissible";
    public static final String DELEGATE_ANSWER_NOT_RETAINED = "answerNotRetained";
    public static final String DELEGATE_INVITE_TO_INTERVIEW = "inviteToInterview";
    public static final String DELEGATE_ANSWER_OUTCOME = "answerOutcome";
    public static final String DELEGATE_CONFIRM_WITHDRAWAL = "confirmWithdrawal";
    public static final String DELEGATE_ANSWER_CASE_CLOSED = "answerCaseClosed";

    private ApplicationModel() {}
}
