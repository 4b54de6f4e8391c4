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

/** While the notice is open, HR may put its closing date off or take it back; left alone, it closes by itself. */
@Component
class MonitorNotice implements UserTaskHandler {

    private final NoticeDesk desk;
    private final NoticeHeading heading;

    MonitorNotice(NoticeDesk desk, NoticeHeading heading) {
        this.desk = desk;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(PublicationModel.PROCESS, PublicationModel.USER_TASK_MONITOR_NOTICE);
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
                    case EXTENDED ->
                        desk.extend(reference, form.date("newClosesOn"), form.text("reason"), task.actor());
                    case WITHDRAWN -> desk.decideWithdrawal(reference, form.text("reason"));
                };
        return done.map(notice -> Routing.verdict(verdict));
    }

    private enum Verdict {
        EXTENDED,
        WITHDRAWN
    }
}
