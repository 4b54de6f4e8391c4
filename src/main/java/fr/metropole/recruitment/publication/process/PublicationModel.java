package fr.metropole.recruitment.publication.process;

/** The ids that {@code processes/publication.bpmn} gives to its elements; a test keeps the two alike. */
public final class PublicationModel {

    public static final String PROCESS = "publication";

    // start events
    public static final String START_POST_TO_PUBLISH = "StartEvent_PostToPublish";

    // user tasks
    public static final String USER_TASK_PREPARE_NOTICE = "UserTask_PrepareNotice";
    public static final String USER_TASK_VALIDATE_NOTICE = "UserTask_ValidateNotice";
    public static final String USER_TASK_CONFIRM_PUBLICATION = "UserTask_ConfirmPublication";
    public static final String USER_TASK_MONITOR_NOTICE = "UserTask_MonitorNotice";
    public static final String USER_TASK_DECIDE_ON_EMPTY_POOL = "UserTask_DecideOnEmptyPool";

    // service tasks
    public static final String SERVICE_TASK_CLOSE_APPLICATIONS = "ServiceTask_CloseApplications";
    public static final String SERVICE_TASK_WITHDRAW_NOTICE = "ServiceTask_WithdrawNotice";

    // gateways
    public static final String GATEWAY_JOIN_DRAFT = "Gateway_JoinDraft";
    public static final String GATEWAY_NOTICE_VALID = "Gateway_NoticeValid";
    public static final String GATEWAY_JOIN_MONITORING = "Gateway_JoinMonitoring";
    public static final String GATEWAY_NOTICE_ACTION = "Gateway_NoticeAction";
    public static final String GATEWAY_APPLICATIONS_RECEIVED = "Gateway_ApplicationsReceived";
    public static final String GATEWAY_EMPTY_POOL = "Gateway_EmptyPool";
    public static final String GATEWAY_JOIN_CLOSED = "Gateway_JoinClosed";
    public static final String GATEWAY_JOIN_WITHDRAWN = "Gateway_JoinWithdrawn";

    // boundary events
    public static final String BOUNDARY_CLOSING_DATE_REACHED = "BoundaryEvent_ClosingDateReached";

    // end events
    public static final String END_CLOSED = "EndEvent_Closed";
    public static final String END_WITHDRAWN = "EndEvent_Withdrawn";

    // forms
    public static final String FORM_PREPARE_NOTICE = "publication-prepare-notice";
    public static final String FORM_VALIDATE_NOTICE = "publication-validate-notice";
    public static final String FORM_CONFIRM_PUBLICATION = "publication-confirm-publication";
    public static final String FORM_MONITOR_NOTICE = "publication-monitor-notice";
    public static final String FORM_DECIDE_ON_EMPTY_POOL = "publication-decide-on-empty-pool";

    // delegate beans
    public static final String DELEGATE_CLOSE_APPLICATIONS = "closeApplications";
    public static final String DELEGATE_WITHDRAW_NOTICE = "withdrawNotice";

    private PublicationModel() {}
}
