package fr.metropole.recruitment.retention.process;

/** The ids that {@code processes/retention.bpmn} gives to its elements; a test keeps the two alike. */
public final class RetentionModel {

    public static final String PROCESS = "retention";

    // start events
    public static final String START_REVIEW_DUE = "StartEvent_ReviewDue";
    public static final String START_REQUEST_RECEIVED = "StartEvent_RequestReceived";

    // user tasks
    public static final String USER_TASK_SIGN_DISPOSAL_LIST = "UserTask_SignDisposalList";
    public static final String USER_TASK_HANDLE_REQUEST = "UserTask_HandleRequest";

    // service tasks
    public static final String SERVICE_TASK_DRAW_UP_DISPOSAL_LIST = "ServiceTask_DrawUpDisposalList";
    public static final String SERVICE_TASK_ERASE_FILES = "ServiceTask_EraseFiles";
    public static final String SERVICE_TASK_ANSWER_REQUEST = "ServiceTask_AnswerRequest";
    public static final String SERVICE_TASK_ERASE_ON_REQUEST = "ServiceTask_EraseOnRequest";

    // gateways
    public static final String GATEWAY_FILES_DUE = "Gateway_FilesDue";
    public static final String GATEWAY_DISPOSAL_SIGNED = "Gateway_DisposalSigned";
    public static final String GATEWAY_REQUEST_ANSWER = "Gateway_RequestAnswer";

    // end events
    public static final String END_NOTHING_DUE = "EndEvent_NothingDue";
    public static final String END_DISPOSAL_REFUSED = "EndEvent_DisposalRefused";
    public static final String END_FILES_ERASED = "EndEvent_FilesErased";
    public static final String END_ERASED_ON_REQUEST = "EndEvent_ErasedOnRequest";
    public static final String END_COPY_HANDED = "EndEvent_CopyHanded";
    public static final String END_REQUEST_DENIED = "EndEvent_RequestDenied";

    // messages
    public static final String MESSAGE_CANDIDATE_REQUEST_RECEIVED = "Message_CandidateRequestReceived";

    // forms
    public static final String FORM_SIGN_DISPOSAL_LIST = "retention-sign-disposal-list";
    public static final String FORM_HANDLE_REQUEST = "retention-handle-request";

    // delegate beans
    public static final String DELEGATE_DRAW_UP_DISPOSAL_LIST = "drawUpDisposalList";
    public static final String DELEGATE_ERASE_FILES = "eraseFiles";
    public static final String DELEGATE_ANSWER_REQUEST = "answerRequest";
    public static final String DELEGATE_ERASE_ON_REQUEST = "eraseOnRequest";

    private RetentionModel() {}
}
