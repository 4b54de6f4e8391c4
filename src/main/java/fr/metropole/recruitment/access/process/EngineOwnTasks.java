package fr.metropole.recruitment.access.process;

import fr.metropole.recruitment.access.OwnTask;
import fr.metropole.recruitment.access.OwnTasks;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.process.ByRule;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Asks the engine in two statements: the tasks, then the business keys of their processes. */
@Component
class EngineOwnTasks implements OwnTasks {

    private static final int LONGEST_LIST = 100;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ByRule byRule;
    private final Clock clock;

    EngineOwnTasks(TaskService tasks, RuntimeService runtime, ByRule byRule, Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.byRule = byRule;
        this.clock = clock;
    }

    @Override
    public List<OwnTask> of(PersonId person, Set<String> groups) {
        return byRule.call(() -> {
            List<Task> found = query(person, groups).listPage(0, LONGEST_LIST);
            Map<String, String> keys = businessKeys(found);
            return found.stream()
                    .map(task -> row(task, person, keys.getOrDefault(task.getProcessInstanceId(), "")))
                    .toList();
        });
    }

    private TaskQuery query(PersonId person, Set<String> groups) {
        TaskQuery query = tasks.createTaskQuery().active().or().taskInvolvedUser(person.value());
        TaskQuery complete = groups.isEmpty() ? query : query.taskCandidateGroupIn(new ArrayList<>(groups));
        return complete.endOr().orderByDueDate().asc();
    }

    private Map<String, String> businessKeys(List<Task> found) {
        Set<String> instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, String> keys = new HashMap<>();
        if (!instances.isEmpty()) {
            runtime.createProcessInstanceQuery()
                    .processInstanceIds(instances)
                    .list()
                    .forEach(instance -> keys.put(instance.getId(), String.valueOf(instance.getBusinessKey())));
        }
        return keys;
    }

    private OwnTask row(Task task, PersonId person, String caseKey) {
        ZonedDateTime due =
                task.getDueDate() == null ? null : task.getDueDate().toInstant().atZone(clock.getZone());
        return new OwnTask(
                task.getId(),
                String.valueOf(task.getName()),
                caseKey,
                due,
                due != null && due.toInstant().isBefore(clock.instant()),
                person.value().equals(task.getAssignee()));
    }
}
