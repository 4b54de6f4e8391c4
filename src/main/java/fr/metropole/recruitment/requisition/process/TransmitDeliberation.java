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

/** The council office transmits the adopted deliberation to legality control. */
@Component
class TransmitDeliberation implements UserTaskHandler {

    private final PostCreations creations;
    private final DeliberationShow show;
    private final Clock clock;

    TransmitDeliberation(PostCreations creations, DeliberationShow show, Clock clock) {
        this.creations = creations;
        this.show = show;
        this.clock = clock;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(PostCreationModel.PROCESS, PostCreationModel.USER_TASK_TRANSMIT_DELIBERATION);
    }

    @Override
    public FormView show(TaskContext task) {
        return show.of(task.businessKey())
                .with("transmittedOn", LocalDate.now(clock).toString());
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        LocalDate day = Objects.requireNonNull(submission.date("transmittedOn"), "required by the form");
        CaseReference reference = new CaseReference(task.businessKey());
        String receipt = submission.text("acknowledgement");
        return creations
                .transmit(reference, task.actor(), day)
                .then(sent -> receipt == null
                        ? Outcome.accepted(sent)
                        : creations.acknowledge(reference, task.actor(), day, receipt))
                .map(view -> Routing.verdict(view.step()));
    }
}
