package fr.metropole.recruitment.completion.process;

/** The ids that {@code processes/contract-term.bpmn} gives to its elements; a test keeps the two alike. */
public final class ContractTermModel {

    public static final String PROCESS = "contract-term";

    // start events
    public static final String START_CONTRACT_BEGUN = "StartEvent_ContractBegun";
    public static final String START_ABSENT_AGENT_RETURNS = "StartEvent_AbsentAgentReturns";

    // user tasks
    public static final String USER_TASK_DECIDE_FOLLOW_UP = "UserTask_DecideFollowUp";

    // gateways
    public static final String GATEWAY_JOIN_TERM = "Gateway_JoinTerm";
    public static final String GATEWAY_CONTRACT_RENEWED = "Gateway_ContractRenewed";

    // catch events
    public static final String CATCH_NOTICE_ALERT = "IntermediateCatchEvent_NoticeAlert";

    // event sub-processes
    public static final String EVENT_SUB_PROCESS_ABSENT_AGENT_RETURNS = "EventSubProcess_AbsentAgentReturns";

    // end events
    public static final String END_ENDED = "EndEvent_Ended";
    public static final String END_OPEN_ENDED = "EndEvent_OpenEnded";
    public static final String END_ENDED_BY_RETURN = "EndEvent_EndedByReturn";

    // messages
    public static final String MESSAGE_ABSENT_AGENT_RETURNS = "Message_AbsentAgentReturns";

    // forms
    public static final String FORM_DECIDE_FOLLOW_UP = "contract-term-decide-follow-up";

    private ContractTermModel() {}
}
