package fr.metropole.recruitment.requisition.process;

/** The ids that {@code processes/requisition.bpmn} gives to its elements; a test keeps the two alike. */
public final class RequisitionModel {

    public static final String PROCESS = "requisition";

    // start events
    public static final String START_NEED_RECEIVED = "StartEvent_NeedReceived";
    public static final String START_REQUISITION_WITHDRAWN = "StartEvent_RequisitionWithdrawn";

    // user tasks
    public static final String USER_TASK_DESCRIBE_JOB = "UserTask_DescribeJob";
    public static final String USER_TASK_GIVE_N2_OPINION = "UserTask_GiveN2Opinion";
    public static final String USER_TASK_GIVE_DGA_OPINION = "UserTask_GiveDgaOpinion";
    public static final String USER_TASK_CHECK_BY_HR = "UserTask_CheckByHr";
    public static final String USER_TASK_GIVE_BUDGET_VISA = "UserTask_GiveBudgetVisa";
    public static final String USER_TASK_ARBITRATE = "UserTask_Arbitrate";
    public static final String USER_TASK_CORRECT_REQUEST = "UserTask_CorrectRequest";

    // business rule tasks
    public static final String BUSINESS_RULE_TASK_DETERMINE_LEGAL_BASIS = "BusinessRuleTask_DetermineLegalBasis";

    // gateways
    public static final String GATEWAY_JOIN_SUBMITTED = "Gateway_JoinSubmitted";
    public static final String GATEWAY_N2_OPINION = "Gateway_N2Opinion";
    public static final String GATEWAY_SAME_OPINION = "Gateway_SameOpinion";
    public static final String GATEWAY_JOIN_DGA_OPINION = "Gateway_JoinDgaOpinion";
    public static final String GATEWAY_DGA_OPINION = "Gateway_DgaOpinion";
    public static final String GATEWAY_HR_CHECK = "Gateway_HrCheck";
    public static final String GATEWAY_BUDGET_VISA = "Gateway_BudgetVisa";
    public static final String GATEWAY_ARBITRATION = "Gateway_Arbitration";
    public static final String GATEWAY_JOIN_REFUSED = "Gateway_JoinRefused";
    public static final String GATEWAY_JOIN_RETURNED = "Gateway_JoinReturned";
    public static final String GATEWAY_RESUBMITTED = "Gateway_Resubmitted";

    // event sub-processes
    public static final String EVENT_SUB_PROCESS_REQUISITION_WITHDRAWN = "EventSubProcess_RequisitionWithdrawn";

    // end events
    public static final String END_APPROVED = "EndEvent_Approved";
    public static final String END_REFUSED = "EndEvent_Refused";
    public static final String END_WITHDRAWN = "EndEvent_Withdrawn";
    public static final String END_WITHDRAWN_ANY_TIME = "EndEvent_WithdrawnAnyTime";

    // messages
    public static final String MESSAGE_REQUISITION_WITHDRAWN = "Message_RequisitionWithdrawn";

    // forms
    public static final String FORM_DESCRIBE_JOB = "requisition-describe-job";
    public static final String FORM_GIVE_N2_OPINION = "requisition-give-n2-opinion";
    public static final String FORM_GIVE_DGA_OPINION = "requisition-give-dga-opinion";
    public static final String FORM_CHECK_BY_HR = "requisition-check-by-hr";
    public static final String FORM_GIVE_BUDGET_VISA = "requisition-give-budget-visa";
    public static final String FORM_ARBITRATE = "requisition-arbitrate";
    public static final String FORM_CORRECT_REQUEST = "requisition-correct-request";

    // delegate beans
    public static final String DELEGATE_DETERMINE_LEGAL_BASIS = "determineLegalBasis";

    private RequisitionModel() {}
}
