package fr.metropole.recruitment.publication.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.publication.Channel;
import fr.metropole.recruitment.publication.NoticeDesk;
import fr.metropole.recruitment.publication.NoticePlan;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** HR prepares the notice: when, until when, where. */
@Component
class PrepareNotice implements UserTaskHandler {

    private final NoticeDesk desk;
    private final NoticeHeading heading;

    PrepareNotice(NoticeDesk desk, NoticeHeading heading) {
        this.desk = desk;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(PublicationModel.PROCESS, PublicationModel.USER_TASK_PREPARE_NOTICE);
    }

    @Override
    public FormView show(TaskContext task) {
        return heading.withPlan(task);
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        NoticePlan plan = new NoticePlan(
                Objects.requireNonNull(form.date("plannedOn")),
                Objects.requireNonNull(form.date("closesOn")),
                form.flag("urgency") ? form.text("urgencyReason") : null,
                form.choices("channels").stream().map(Channel::valueOf).toList(),
                form.text("mentions"));
        return desk.prepare(new CaseReference(task.businessKey()), plan, task.actor())
                .map(notice -> Routing.none());
    }
}
