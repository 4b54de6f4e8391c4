package fr.metropole.recruitment.process.edge;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.process.Superiors;
import fr.metropole.recruitment.process.TaskOverdue;
import fr.metropole.recruitment.process.TaskOverdue.Step;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The escalation of every user task: the superior gets the task beside the person who has it, or the last group. */
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
        Superiors chart = superiors.getIfAvailable();
        PersonId superior = chart == null
                ? null
                : chart.superior(read.key(), read.caseReference(), read.assignee())
                        .orElse(null);
        String group = chart == null || superior != null ? null : chart.groupOfLastResort();
        bringIn(task, superior, group);
        events.publishEvent(new TaskOverdue(
                Step.ESCALATION,
                read.key(),
                read.taskName(),
                read.businessKey(),
                read.assignee(),
                superior,
                group,
                clock.instant()));
    }

    private static void bringIn(DelegateTask task, @Nullable PersonId superior, @Nullable String group) {
        if (superior != null) {
            task.addCandidateUser(superior.value());
        }
        if (group != null && task.getCandidates().stream().noneMatch(link -> group.equals(link.getGroupId()))) {
            task.addCandidateGroup(group);
        }
    }
}
