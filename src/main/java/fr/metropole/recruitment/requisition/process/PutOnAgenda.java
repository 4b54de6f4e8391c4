package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.requisition.PostCreations;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The council office puts the deliberation on the agenda of a meeting. */
@Component
class PutOnAgenda implements UserTaskHandler {

    private final PostCreations creations;
    private final DeliberationShow show;

    PutOnAgenda(PostCreations creations, DeliberationShow show) {
        this.creations = creations;
        this.show = show;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(PostCreationModel.PROCESS, PostCreationModel.USER_TASK_PUT_ON_AGENDA);
    }

    @Override
    public FormView show(TaskContext task) {
        return show.of(task.businessKey());
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        LocalDate meeting = Objects.requireNonNull(submission.date("councilDate"), "required by the form");
        return creations
                .putOnAgenda(
                        new CaseReference(task.businessKey()), task.actor(), meeting, submission.text("agendaNumber"))
                .map(view -> Routing.none());
    }
}
