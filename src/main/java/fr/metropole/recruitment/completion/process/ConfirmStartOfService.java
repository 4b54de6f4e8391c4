package fr.metropole.recruitment.completion.process;

import fr.metropole.recruitment.completion.ServiceDesk;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The manager confirms that the chosen candidate has started. */
@Component
class ConfirmStartOfService implements UserTaskHandler {

    private final ServiceDesk desk;
    private final CompletionHeading heading;

    ConfirmStartOfService(ServiceDesk desk, CompletionHeading heading) {
        this.desk = desk;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(CompletionModel.PROCESS, CompletionModel.USER_TASK_CONFIRM_START_OF_SERVICE);
    }

    @Override
    public FormView show(TaskContext task) {
        FormView view = heading.of(task);
        return heading.offer(task)
                .map(OfferView::startsOn)
                .map(day -> view.with("startedOn", day.toString()))
                .orElse(view);
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        return desk.confirmStart(
                        new CaseReference(task.businessKey()),
                        Objects.requireNonNull(form.date("startedOn")),
                        task.actor())
                .map(done -> Routing.none());
    }
}
