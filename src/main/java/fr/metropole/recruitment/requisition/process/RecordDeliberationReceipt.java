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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The council office notes that legality control has received the deliberation: the post exists. */
@Component
class RecordDeliberationReceipt implements UserTaskHandler {

    private final PostCreations creations;
    private final DeliberationShow show;
    private final Clock clock;

    RecordDeliberationReceipt(PostCreations creations, DeliberationShow show, Clock clock) {
        this.creations = creations;
        this.show = show;
        this.clock = clock;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(PostCreationModel.PROCESS, PostCreationModel.USER_TASK_RECORD_ACKNOWLEDGEMENT);
    }

    @Override
    public FormView show(TaskContext task) {
        return show.of(task.businessKey())
                .with("acknowledgedOn", LocalDate.now(clock).toString());
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        LocalDate day = Objects.requireNonNull(submission.date("acknowledgedOn"), "required by the form");
        return creations
                .acknowledge(
                        new CaseReference(task.businessKey()),
                        task.actor(),
                        day,
                        submission.requiredText("acknowledgement"))
                .map(view -> Routing.none());
    }
}
