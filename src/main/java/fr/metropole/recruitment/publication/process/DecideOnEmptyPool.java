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
import org.springframework.stereotype.Component;

/** Nobody applied: HR puts the closing date off, goes on without candidates, or takes the notice back. */
@Component
class DecideOnEmptyPool implements UserTaskHandler {

    private final NoticeDesk desk;
    private final NoticeHeading heading;

    DecideOnEmptyPool(NoticeDesk desk, NoticeHeading heading) {
        this.desk = desk;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(PublicationModel.PROCESS, PublicationModel.USER_TASK_DECIDE_ON_EMPTY_POOL);
    }

    @Override
    public FormView show(TaskContext task) {
        return heading.of(task);
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        CaseReference reference = new CaseReference(task.businessKey());
        Verdict verdict = form.requiredChoice("verdict", Verdict.class);
        Routing routing = Routing.verdict(verdict);
        return switch (verdict) {
            case CLOSED -> Outcome.accepted(routing);
            case EXTENDED ->
                desk.extend(reference, form.date("newClosesOn"), form.text("reason"), task.actor())
                        .map(notice -> routing);
            case WITHDRAWN ->
                desk.decideWithdrawal(reference, form.text("reason")).map(notice -> routing);
        };
    }

    private enum Verdict {
        CLOSED,
        EXTENDED,
        WITHDRAWN
    }
}
