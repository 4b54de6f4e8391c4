package fr.metropole.recruitment.requisition.process;

/** The ids that {@code processes/post-creation.bpmn} gives to its elements; a test keeps the two alike. */
public final class PostCreationModel {

    public static final String PROCESS = "post-creation";

    // start events
    public static final String START_CREATION_REQUESTED = "StartEvent_CreationRequested";

    // user tasks
    public static final String USER_TASK_DRAFT_DELIBERATION = "UserTask_DraftDeliberation";
    public static final String USER_TASK_PUT_ON_AGENDA = "UserTask_PutOnAgenda";
    public static final String USER_TASK_RECORD_VOTE = "UserTask_RecordVote";
    public static final String USER_TASK_TRANSMIT_DELIBERATION = "UserTask_TransmitDeliberation";
    public static final String USER_TASK_RECORD_ACKNOWLEDGEMENT = "UserTask_RecordAcknowledgement";

    // gateways
    public static final String GATEWAY_JOIN_DRAFT = "Gateway_JoinDraft";
    public static final String GATEWAY_JOIN_AGENDA = "Gateway_JoinAgenda";
    public static final String GATEWAY_ON_AGENDA = "Gateway_OnAgenda";
    public static final String GATEWAY_ADOPTED = "Gateway_Adopted";
    public static final String GATEWAY_ACKNOWLEDGED = "Gateway_Acknowledged";
    public static final String GATEWAY_JOIN_ACKNOWLEDGED = "Gateway_JoinAcknowledged";

    // end events
    public static final String END_ADOPTED = "EndEvent_Adopted";
    public static final String END_REJECTED = "EndEvent_Rejected";

    // forms
    public static final String FORM_DRAFT_DELIBERATION = "post-creation-draft-deliberation";
    public static final String FORM_PUT_ON_AGENDA = "post-creation-put-on-agenda";
    public static final String FORM_RECORD_VOTE = "post-creation-record-vote";
    public static final String FORM_TRANSMIT_DELIBERATION = "post-creation-transmit-deliberation";
    public static final String FORM_RECORD_ACKNOWLEDGEMENT = "post-creation-record-acknowledgement";

    private PostCreationModel() {}
}
