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

    /** What the council office makes of the draft. */
    enum Answer {
        SCHEDULED,
        RETURNED
    }

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
        CaseReference reference = new CaseReference(task.businessKey());
        if (submission.choice("verdict", Answer.class) == Answer.RETURNED) {
            return creations
                    .giveBack(reference, task.actor(), submission.requiredText("reason"))
                    .map(view -> Routing.verdict(Answer.RETURNED));
        }
        LocalDate meeting = Objects.requireNonNull(submission.date("councilDate"), "required by the form");
        return creations
                .putOnAgenda(reference, task.actor(), meeting, submission.text("agendaNumber"))
                .map(view -> Routing.verdict(Answer.SCHEDULED));
    }
}
