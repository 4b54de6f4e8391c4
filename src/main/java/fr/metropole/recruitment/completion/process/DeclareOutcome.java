package fr.metropole.recruitment.completion.process;

import fr.metropole.recruitment.completion.ClosingDesk;
import fr.metropole.recruitment.completion.DeclarationKind;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** HR declares to the management centre how the recruitment ended. */
@Component
class DeclareOutcome implements UserTaskHandler {

    private final ClosingDesk desk;
    private final CompletionHeading heading;

    DeclareOutcome(ClosingDesk desk, CompletionHeading heading) {
        this.desk = desk;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(CompletionModel.PROCESS, CompletionModel.USER_TASK_DECLARE_OUTCOME);
    }

    @Override
    public FormView show(TaskContext task) {
        DeclarationKind due = desk.due(new CaseReference(task.businessKey()));
        return heading.of(task)
                .withOptions("kinds", List.of(new FormView.Option(due.label(), due.name())))
                .with("kind", due.name())
                .with("declaredOn", heading.today().toString());
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        return desk.declare(
                        new CaseReference(task.businessKey()),
                        form.requiredChoice("kind", DeclarationKind.class),
                        form.date("declaredOn"),
                        form.text("receipt"),
                        task.actor())
                .map(done -> Routing.none());
    }
}
