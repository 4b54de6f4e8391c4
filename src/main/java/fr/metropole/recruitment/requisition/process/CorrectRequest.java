package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.JobDescriptionVersion;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.requisition.RequisitionDrafts;
import fr.metropole.recruitment.requisition.RequisitionSteps;
import fr.metropole.recruitment.requisition.RequisitionView;
import org.springframework.stereotype.Component;

/** The requester corrects what was returned to him, or gives the need up. */
@Component
class CorrectRequest implements UserTaskHandler {

    /** What the requester answers. */
    enum Answer {
        RESUBMITTED,
        WITHDRAWN
    }

    private final RequisitionDrafts drafts;
    private final RequisitionSteps steps;
    private final JobDescriptions sheets;
    private final RequestShow show;
    private final NeedForm needForm;

    CorrectRequest(
            RequisitionDrafts drafts,
            RequisitionSteps steps,
            JobDescriptions sheets,
            RequestShow show,
            NeedForm needForm) {
        this.drafts = drafts;
        this.steps = steps;
        this.sheets = sheets;
        this.show = show;
        this.needForm = needForm;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(RequisitionModel.PROCESS, RequisitionModel.USER_TASK_CORRECT_REQUEST);
    }

    @Override
    public FormView show(TaskContext task) {
        return show.of(task.businessKey())
                .and(SheetShown.of(sheet(task)))
                .and(show.request(task.businessKey())
                        .map(request -> needForm.show(request.facts()))
                        .orElseGet(FormView::empty));
    }

    @Override
    public Refusal inOwnWords(Refusal refusal) {
        return NeedWords.of(refusal);
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        Answer answer = submission.requiredChoice("verdict", Answer.class);
        Outcome<RequisitionView> done =
                answer == Answer.WITHDRAWN ? withdraw(task, submission) : resubmit(task, submission);
        return done.map(view -> Routing.verdict(answer));
    }

    private Outcome<RequisitionView> withdraw(TaskContext task, Submission submission) {
        return steps.withdraw(reference(task), task.actor(), submission.text("reason"));
    }

    private Outcome<RequisitionView> resubmit(TaskContext task, Submission submission) {
        JobDescription corrected = SheetRead.from(submission, sheet(task));
        return drafts.change(reference(task), task.actor(), NeedForm.read(submission), corrected)
                .then(view -> steps.resubmit(reference(task), task.actor()));
    }

    private JobDescription sheet(TaskContext task) {
        return sheets.byReference(reference(task))
                .map(JobDescriptionVersion::content)
                .orElse(JobDescription.EMPTY);
    }

    private static CaseReference reference(TaskContext task) {
        return new CaseReference(task.businessKey());
    }
}
