package fr.metropole.recruitment.process.edge;

import fr.metropole.recruitment.process.TaskOverdue;
import fr.metropole.recruitment.process.TaskOverdue.Step;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The reminder of every user task: moves the task up in the lists and tells whoever listens. */
@Component("taskReminder")
class TaskReminder implements TaskListener {

    private static final int RAISED = 75;

    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskReminder(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        task.setPriority(RAISED);
        var read = TaskContexts.overdue((TaskEntity) task);
        events.publishEvent(new TaskOverdue(
                Step.REMINDER,
                read.key(),
                read.taskName(),
                read.businessKey(),
                read.assignee(),
                null,
                null,
                clock.instant()));
    }
}
