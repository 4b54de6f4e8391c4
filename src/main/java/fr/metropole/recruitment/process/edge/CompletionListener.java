package fr.metropole.recruitment.process.edge;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskDone;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.process.form.FormCheck;
import java.time.Clock;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompletionListener(TaskHandlers handlers, FormCheck formCheck, ApplicationEventPublisher events, Clock clock) {
        this.handlers = handlers;
        this.formCheck = formCheck;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask delegateTask) {
        TaskEntity task = (TaskEntity) delegateTask;
        Submitted submitted = Submitted.take(task);
        TaskContext context = TaskContexts.of(task, actor(), submitted == null ? null : submitted.assignedBefore());
        Routing routing = complete(task, context, submitted).orThrow();
        routing.variables().forEach((name, value) -> {
            RoutingVariables.check(name);
            task.getProcessInstance().setVariable(name, value);
        });
        events.publishEvent(done(task, context, routing));
    }

    private Outcome<Routing> complete(
            TaskEntity task, TaskContext context, @org.jspecify.annotations.Nullable Submitted submitted) {
        UserTaskHandler handler = handlers.handler(context.key());
        return formCheck
                .check(
                        TaskContexts.formId(task),
                        submitted == null ? Map.of() : submitted.values(),
                        handler.show(context))
                .then(submission -> handler.complete(context, submission));
    }

    private static String actor() {
        String actor = Context.getCommandContext().getAuthenticatedUserId();
        if (actor == null) {
            throw new RefusedException(
                    Refusal.forbidden("ACTOR_UNKNOWN", "Une tâche est accomplie par une personne identifiée."));
        }
        return actor;
    }

    private TaskDone done(TaskEntity task, TaskContext context, Routing routing) {
        return new TaskDone(
                context.key(),
                String.valueOf(task.getName()),
                context.businessKey(),
                context.actor(),
                context.assignee(),
                task.getCreateTime().toInstant(),
                clock.instant(),
                routing.variables());
    }
}
