package fr.metropole.recruitment.inbox.process;

import fr.metropole.recruitment.application.ApplicationForm;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.inbox.MailDesk;
import fr.metropole.recruitment.inbox.MailOutcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import org.springframework.stereotype.Component;

/** HR says what a message is: an application, more documents for one, or neither. */
@Component
class AttachApplication implements UserTaskHandler {

    private final MailDesk desk;
    private final MailFormView form;

    AttachApplication(MailDesk desk, MailFormView form) {
        this.desk = desk;
        this.form = form;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(MailAttachmentModel.PROCESS, MailAttachmentModel.USER_TASK_ATTACH_APPLICATION);
    }

    @Override
    public FormView show(TaskContext task) {
        return form.of(MailFlow.mailId(task.businessKey()));
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        return decide(MailFlow.mailId(task.businessKey()), task, submission).map(Routing::verdict);
    }

    private Outcome<MailOutcome> decide(long mail, TaskContext task, Submission submission) {
        return switch (submission.requiredText("verdict")) {
            case "NEW" -> desk.register(mail, reference(submission), applicant(submission), task.actor());
            case "EXISTING" -> desk.complete(mail, submission.requiredText("applicationNumber"), task.actor());
            default ->
                desk.setAside(
                        mail,
                        submission.requiredText("reason"),
                        submission.flag("reply") ? submission.text("replyText") : null,
                        task.actor());
        };
    }

    private static CaseReference reference(Submission submission) {
        return new CaseReference(submission.requiredText("vacancy"));
    }

    /** Nobody who wrote a mail has agreed to be kept beyond the recruitment. */
    private static ApplicationForm applicant(Submission submission) {
        return new ApplicationForm(
                submission.text("firstName"),
                submission.text("lastName"),
                submission.text("email"),
                submission.text("phone"),
                submission.text("status"),
                false);
    }
}
