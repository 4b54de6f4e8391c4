package fr.metropole.recruitment.completion.process;

import fr.metropole.recruitment.completion.TransmissionDesk;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** HR records that the receipt of the act was acknowledged. */
@Component
class RecordAcknowledgement implements UserTaskHandler {

    private final TransmissionDesk desk;
    private final CompletionHeading heading;

    RecordAcknowledgement(TransmissionDesk desk, CompletionHeading heading) {
        this.desk = desk;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(CompletionModel.PROCESS, CompletionModel.USER_TASK_RECORD_ACKNOWLEDGEMENT);
    }

    @Override
    public FormView show(TaskContext task) {
        return heading.of(task).with("acknowledgedOn", heading.today().toString());
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        return desk.acknowledge(
                        new CaseReference(task.businessKey()),
                        Objects.requireNonNull(form.date("acknowledgedOn")),
                        form.text("acknowledgementNumber"),
                        task.actor())
                .map(done -> Routing.none());
    }
}
