package fr.metropole.recruitment.publication.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.publication.NoticeDesk;
import fr.metropole.recruitment.publication.NoticeView;
import org.springframework.stereotype.Component;

/** The head of HR approves the notice or sends it back. */
@Component
class ValidateNotice implements UserTaskHandler {

    private final NoticeDesk desk;
    private final NoticeHeading heading;

    ValidateNotice(NoticeDesk desk, NoticeHeading heading) {
        this.desk = desk;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(PublicationModel.PROCESS, PublicationModel.USER_TASK_VALIDATE_NOTICE);
    }

    @Override
    public FormView show(TaskContext task) {
        return heading.of(task);
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        CaseReference reference = new CaseReference(task.businessKey());
        Verdict verdict = form.requiredChoice("verdict", Verdict.class);
        Outcome<NoticeView> done =
                switch (verdict) {
                    case APPROVED -> desk.validate(reference, task.actor());
                    case RETURNED -> desk.returnForCorrection(reference, form.text("reason"));
                };
        return done.map(notice -> Routing.verdict(verdict));
    }

    private enum Verdict {
        APPROVED,
        RETURNED
    }
}
