package fr.metropole.recruitment.hiring.process;

/** The ids that {@code processes/hiring.bpmn} gives to its elements; a test keeps the two alike. */
public final class HiringModel {

    public static final String PROCESS = "hiring";

    // start events
    public static final String START_NEED_EXPRESSED = "StartEvent_NeedExpressed";
    public static final String START_CASE_ABANDONED = "StartEvent_CaseAbandoned";

    // call activities
    public static final String CALL_REQUISITION = "CallActivity_Requisition";
    public static final String CALL_POST_CREATION = "CallActivity_PostCreation";
    public static final String CALL_PUBLICATION = "CallActivity_Publication";
    public static final String CALL_SELECTION = "CallActivity_Selection";
    public static final String CALL_OFFER_STATUTORY = "CallActivity_OfferStatutory";
    public static final String CALL_OFFER_CONTRACTUAL = "CallActivity_OfferContractual";
    public static final String CALL_COMPLETION = "CallActivity_Completion";
    public static final String CALL_CLOSE_ABANDONED_CASE = "CallActivity_CloseAbandonedCase";

    // gateways
    public static final String GATEWAY_NEED_APPROVED = "Gateway_NeedApproved";
    public static final String GATEWAY_DELIBERATION_NEEDED = "Gateway_DeliberationNeeded";
    public static final String GATEWAY_POST_CREATED = "Gateway_PostCreated";
    public static final String GATEWAY_JOIN_POST = "Gateway_JoinPost";
    public static final String GATEWAY_NOTICE_CLOSED = "Gateway_NoticeClosed";
    public static final String GATEWAY_JOIN_SELECTION = "Gateway_JoinSelection";
    public static final String GATEWAY_CANDIDATE_CHOSEN = "Gateway_CandidateChosen";
    public static final String GATEWAY_OFFER_KIND = "Gateway_OfferKind";
    public static final String GATEWAY_JOIN_OFFER = "Gateway_JoinOffer";
    public static final String GATEWAY_OFFER_ACCEPTED = "Gateway_OfferAccepted";
    public static final String GATEWAY_JOIN_COMPLETION = "Gateway_JoinCompletion";
    public static final String GATEWAY_CASE_OUTCOME = "Gateway_CaseOutcome";

    // event sub-processes
    public static final String EVENT_SUB_PROCESS_CASE_ABANDONED = "EventSubProcess_CaseAbandoned";

    // end events
    public static final String END_REFUSED = "EndEvent_Refused";
    public static final String END_REQUEST_WITHDRAWN = "EndEvent_RequestWithdrawn";
    public static final String END_POST_REJECTED = "EndEvent_PostRejected";
    public static final String END_UNSUCCESSFUL = "EndEvent_Unsuccessful";
    public static final String END_FILLED = "EndEvent_Filled";
    public static final String END_ABANDONED = "EndEvent_Abandoned";
    public static final String END_ABANDONED_ANY_TIME = "EndEvent_AbandonedAnyTime";

    // messages
    public static final String MESSAGE_CASE_ABANDONED = "Message_CaseAbandoned";

    // forms
    public static final String FORM_START = "hiring-start";

    private HiringModel() {}
}
