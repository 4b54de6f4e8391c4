package fr.metropole.recruitment.process.edge;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.process.Superiors;
import fr.metropole.recruitment.process.TaskOverdue;
import fr.metropole.recruitment.process.TaskOverdue.Step;
import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The escalation of every user task: the superior gets the task beside the person who has it. */
@Component("taskEscalation")
class TaskEscalation implements TaskListener {

    private static final int URGENT = 100;

    private final ObjectProvider<Superiors> superiors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskEscalation(ObjectProvider<Superiors> superiors, ApplicationEventPublisher events, Clock clock) {
        this.superiors = superiors;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        task.setPriority(URGENT);
        var read = TaskContexts.overdue((TaskEntity) task);
        Optional<PersonId> superior = superiors.stream()
                .findFirst()
                .flatMap(chart -> chart.superior(read.key(), read.caseReference(), read.assignee()));
        superior.ifPresent(person -> task.addCandidateUser(person.value()));
        events.publishEvent(new TaskOverdue(
                Step.ESCALATION,
                read.key(),
                read.taskName(),
                read.businessKey(),
                read.assignee(),
                superior.orElse(null),
                clock.instant()));
    }
}
