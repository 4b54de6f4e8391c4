package fr.metropole.recruitment.organisation.process;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Decider;
import fr.metropole.recruitment.organisation.Deciders;
import fr.metropole.recruitment.organisation.DecisionReason;
import fr.metropole.recruitment.organisation.OpenTasks;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.process.Superiors;
import fr.metropole.recruitment.process.TaskKey;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the engine's user tasks of one person: those assigned to him and those he is a candidate for by name. Runs past
 * the authorisations of whoever records the departure, who needs no right on each task, and keeps his name in the
 * operation log.
 */
@Component
class EngineOpenTasks implements OpenTasks {

    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;

    private final ObjectProvider<Superiors> superiors;

    EngineOpenTasks(TaskService tasks, ProcessEngineConfigurationImpl engine, ObjectProvider<Superiors> superiors) {
        this.tasks = tasks;
        this.engine = engine;
        this.superiors = superiors;
    }

    @Override
    @Transactional
    public int countOf(PersonId person) {
        return unrestricted(() -> of(person).size());
    }

    @Override
    @Transactional
    public int handOver(PersonId leaver, Decider receiver) {
        return unrestricted(() -> {
            List<Task> open = of(leaver);
            open.forEach(task -> move(task, leaver.value(), receiverOf(task, receiver)));
            return open.size();
        });
    }

    /** The query also finds tasks that he only owns or takes part in: those are not waiting for him. */
    private List<Task> of(PersonId person) {
        return tasks.createTaskQuery().active().taskInvolvedUser(person.value()).list().stream()
                .filter(task -> person.value().equals(task.getAssignee()) || isCandidate(task, person.value()))
                .toList();
    }

    /** Whoever may not decide in a task, since the request is his own, does not inherit it: it goes above him. */
    private Decider receiverOf(Task task, Decider receiver) {
        PersonId person = receiver.person().orElse(null);
        Superiors chart = superiors.getIfAvailable();
        if (person == null || chart == null || task.getProcessDefinitionId() == null) {
            return receiver;
        }
        TaskKey key = new TaskKey(task.getProcessDefinitionId().replaceFirst(":.*", ""), task.getTaskDefinitionKey());
        String reference = String.valueOf(tasks.getVariable(task.getId(), ProcessVariables.CASE_REFERENCE));
        return chart.isKeptFrom(key, reference, person)
                ? above(receiver, chart.superior(key, reference, person).orElse(null))
                : receiver;
    }

    private static Decider above(Decider receiver, @Nullable PersonId superior) {
        return superior == null
                ? new Decider.OneGroup(Deciders.FALLBACK_GROUP, DecisionReason.NOBODY_LEFT, receiver.sentence())
                : new Decider.OnePerson(superior, null, DecisionReason.UP_EXCLUDED, receiver.sentence());
    }

    private void move(Task task, String leaver, Decider receiver) {
        if (isCandidate(task, leaver)) {
            tasks.deleteCandidateUser(task.getId(), leaver);
            receiver.person().ifPresent(person -> tasks.addCandidateUser(task.getId(), person.value()));
        }
        if (leaver.equals(task.getAssignee())) {
            tasks.setAssignee(
                    task.getId(), receiver.person().map(PersonId::value).orElse(null));
        }
        receiver.candidateGroup().ifPresent(group -> offer(task, group));
    }

    private void offer(Task task, String group) {
        if (candidates(task).noneMatch(link -> group.equals(link.getGroupId()))) {
            tasks.addCandidateGroup(task.getId(), group);
        }
    }

    private boolean isCandidate(Task task, String person) {
        return candidates(task).anyMatch(link -> person.equals(link.getUserId()));
    }

    private Stream<IdentityLink> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()));
    }

    private <T> T unrestricted(Callable<T> work) {
        return engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(work));
    }
}
