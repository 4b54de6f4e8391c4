package fr.metropole.recruitment.process.edge;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.process.Answer;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskDone;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.process.form.Answers;
import fr.metropole.recruitment.process.form.FormCheck;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Runs when any user task is completed, through whichever door: checks the input against the form, hands it to the
 * domain, and sets the routing answers. A refusal leaves as exception, so that the engine's transaction rolls back with
 * everything the domain did in it.
 */
@Component
class CompletionListener implements TaskListener {

    private final TaskHandlers handlers;
    private final FormCheck formCheck;
    private final Answers answers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompletionListener(
            TaskHandlers handlers,
            FormCheck formCheck,
            Answers answers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handlers = handlers;
        this.formCheck = formCheck;
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask delegateTask) {
        TaskEntity task = (TaskEntity) delegateTask;
        Submitted submitted = Submitted.take(task);
        TaskContext context = TaskContexts.of(task, actor(), submitted == null ? null : submitted.assignedBefore());
        UserTaskHandler handler = handlers.handler(context.key());
        FormView shown = handler.show(context);
        String form = TaskContexts.formId(task);
        Submission submission = formCheck
                .check(form, submitted == null ? Map.of() : submitted.values(), shown)
                .reword(handler::inOwnWords)
                .orThrow();
        Routing routing = handler.complete(context, submission).orThrow();
        route(task, routing);
        events.publishEvent(done(task, context, routing, answers.of(form, shown, submission)));
    }

    private static void route(TaskEntity task, Routing routing) {
        routing.variables().forEach((name, value) -> {
            RoutingVariables.check(name);
            task.getProcessInstance().setVariable(name, value);
        });
    }

    private static String actor() {
        String actor = Context.getCommandContext().getAuthenticatedUserId();
        if (actor == null) {
            throw new RefusedException(
                    Refusal.forbidden("ACTOR_UNKNOWN", "Une tâche est accomplie par une personne identifiée."));
        }
        return actor;
    }

    private TaskDone done(TaskEntity task, TaskContext context, Routing routing, List<Answer> answered) {
        return new TaskDone(
                task.getId(),
                context.key(),
                String.valueOf(task.getName()),
                context.businessKey(),
                context.actor(),
                context.assignee(),
                task.getCreateTime().toInstant(),
                clock.instant(),
                routing.variables(),
                answered);
    }
}
