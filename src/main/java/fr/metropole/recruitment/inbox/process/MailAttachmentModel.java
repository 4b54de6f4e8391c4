package fr.metropole.recruitment.inbox.process;

/** The ids that {@code processes/mail-attachment.bpmn} gives to its elements; a test keeps the two alike. */
public final class MailAttachmentModel {

    public static final String PROCESS = "mail-attachment";

    // start events
    public static final String START_MAIL_RECEIVED = "StartEvent_MailReceived";

    // messages
    public static final String MESSAGE_MAIL_RECEIVED = "Message_MailReceived";

    // user tasks
    public static final String USER_TASK_ATTACH_APPLICATION = "UserTask_AttachApplication";

    // gateways
    public static final String GATEWAY_ATTACHED = "Gateway_Attached";

    // end events
    public static final String END_ATTACHED = "EndEvent_Attached";
    public static final String END_SET_ASIDE = "EndEvent_SetAside";

    // forms
    public static final String FORM_ATTACH_APPLICATION = "mail-attachment-attach-application";

    private MailAttachmentModel() {}
}
