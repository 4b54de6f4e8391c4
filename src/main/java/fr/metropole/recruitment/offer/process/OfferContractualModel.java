package fr.metropole.recruitment.offer.process;

/** The ids that {@code processes/offer-contractual.bpmn} gives to its elements; a test keeps the two alike. */
public final class OfferContractualModel {

    public static final String PROCESS = "offer-contractual";

    // start events
    public static final String START_CONTRACT_TO_PROPOSE = "StartEvent_ContractToPropose";

    // user tasks
    public static final String USER_TASK_DRAFT_TERMS = "UserTask_DraftTerms";
    public static final String USER_TASK_CONFIRM_BUDGET = "UserTask_ConfirmBudget";
    public static final String USER_TASK_RECORD_CANDIDATE_ANSWER = "UserTask_RecordCandidateAnswer";
    public static final String USER_TASK_DRAFT_CONTRACT = "UserTask_DraftContract";
    public static final String USER_TASK_SIGN_CONTRACT = "UserTask_SignContract";
    public static final String USER_TASK_COLLECT_CANDIDATE_SIGNATURE = "UserTask_CollectCandidateSignature";

    // service tasks
    public static final String SERVICE_TASK_SEND_OFFER = "ServiceTask_SendOffer";
    public static final String SERVICE_TASK_CLOSE_OFFER = "ServiceTask_CloseOffer";

    // gateways
    public static final String GATEWAY_JOIN_TERMS = "Gateway_JoinTerms";
    public static final String GATEWAY_BUDGET_CONFIRMED = "Gateway_BudgetConfirmed";
    public static final String GATEWAY_CANDIDATE_ANSWER = "Gateway_CandidateAnswer";
    public static final String GATEWAY_JOIN_DRAFT = "Gateway_JoinDraft";
    public static final String GATEWAY_CONTRACT_SIGNED = "Gateway_ContractSigned";
    public static final String GATEWAY_CANDIDATE_SIGNED = "Gateway_CandidateSigned";
    public static final String GATEWAY_JOIN_DECLINED = "Gateway_JoinDeclined";

    // boundary events
    public static final String BOUNDARY_OFFER_EXPIRED = "BoundaryEvent_OfferExpired";

    // end events
    public static final String END_ACCEPTED = "EndEvent_Accepted";
    public static final String END_DECLINED = "EndEvent_Declined";

    // forms
    public static final String FORM_DRAFT_TERMS = "offer-contractual-draft-terms";
    public static final String FORM_CONFIRM_BUDGET = "offer-contractual-confirm-budget";
    public static final String FORM_RECORD_CANDIDATE_ANSWER = "offer-contractual-record-candidate-answer";
    public static final String FORM_DRAFT_CONTRACT = "offer-contractual-draft-contract";
    public static final String FORM_SIGN_CONTRACT = "offer-contractual-sign-contract";
    public static final String FORM_COLLECT_CANDIDATE_SIGNATURE = "offer-contractual-collect-candidate-signature";

    // delegate beans
    public static final String DELEGATE_SEND_OFFER = "sendOffer";
    public static final String DELEGATE_CLOSE_OFFER = "closeOffer";

    private OfferContractualModel() {}
}
