package fr.metropole.recruitment.offer.process;

/** The ids that {@code processes/offer-statutory.bpmn} gives to its elements; a test keeps the two alike. */
public final class OfferStatutoryModel {

    public static final String PROCESS = "offer-statutory";

    // start events
    public static final String START_APPOINTMENT_TO_PROPOSE = "StartEvent_AppointmentToPropose";

    // user tasks
    public static final String USER_TASK_PROPOSE_APPOINTMENT = "UserTask_ProposeAppointment";
    public static final String USER_TASK_RECORD_CANDIDATE_ANSWER = "UserTask_RecordCandidateAnswer";
    public static final String USER_TASK_RECORD_ORIGIN_AGREEMENT = "UserTask_RecordOriginAgreement";
    public static final String USER_TASK_DRAFT_ORDER = "UserTask_DraftOrder";
    public static final String USER_TASK_SIGN_ORDER = "UserTask_SignOrder";

    // service tasks
    public static final String SERVICE_TASK_SEND_OFFER = "ServiceTask_SendOffer";
    public static final String SERVICE_TASK_RECORD_TACIT_AGREEMENT = "ServiceTask_RecordTacitAgreement";
    public static final String SERVICE_TASK_CLOSE_OFFER = "ServiceTask_CloseOffer";

    // gateways
    public static final String GATEWAY_CANDIDATE_ANSWER = "Gateway_CandidateAnswer";
    public static final String GATEWAY_ORIGIN_AGREEMENT_NEEDED = "Gateway_OriginAgreementNeeded";
    public static final String GATEWAY_ORIGIN_AGREEMENT = "Gateway_OriginAgreement";
    public static final String GATEWAY_JOIN_AGREEMENT = "Gateway_JoinAgreement";
    public static final String GATEWAY_ORDER_SIGNED = "Gateway_OrderSigned";
    public static final String GATEWAY_JOIN_DECLINED = "Gateway_JoinDeclined";

    // boundary events
    public static final String BOUNDARY_OFFER_EXPIRED = "BoundaryEvent_OfferExpired";
    public static final String BOUNDARY_SILENCE_ACCEPTS = "BoundaryEvent_SilenceAccepts";

    // end events
    public static final String END_ACCEPTED = "EndEvent_Accepted";
    public static final String END_DECLINED = "EndEvent_Declined";

    // forms
    public static final String FORM_PROPOSE_APPOINTMENT = "offer-statutory-propose-appointment";
    public static final String FORM_RECORD_CANDIDATE_ANSWER = "offer-statutory-record-candidate-answer";
    public static final String FORM_RECORD_ORIGIN_AGREEMENT = "offer-statutory-record-origin-agreement";
    public static final String FORM_DRAFT_ORDER = "offer-statutory-draft-order";
    public static final String FORM_SIGN_ORDER = "offer-statutory-sign-order";

    // delegate beans
    public static final String DELEGATE_SEND_OFFER = "sendOffer";
    public static final String DELEGATE_RECORD_TACIT_AGREEMENT = "recordTacitAgreement";
    public static final String DELEGATE_CLOSE_OFFER = "closeOffer";

    private OfferStatutoryModel() {}
}
