package fr.metropole.recruitment.demo.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Completes tasks as the accounts of the demonstration do: what the form proposes, with the answers that are told. */
@Component
@Profile("demo")
class DemoDesk {

    /** Who works for a group. */
    private static final Map<String, String> CLERKS = Map.of(
            "rh", "rh.recrutement",
            "drh", "drh",
            "finances", "finances",
            "assemblees", "assemblees",
            "autorite", "autorite",
            "direction-generale", "dgs");

    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final ObjectMapper json;

    DemoDesk(TaskService tasks, FormService forms, IdentityService identity, ObjectMapper json) {
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.json = json;
    }

    /** Accepts what the form of a task proposes. */
    void complete(String businessKey, String taskKey) {
        complete(businessKey, taskKey, Map.of());
    }

    /**
     * Completes every open task of that name, each as the person who has it.
     *
     * @throws IllegalStateException when no such task is open: the demonstration no longer fits the models
     */
    void complete(String businessKey, String taskKey, Map<String, Object> answers) {
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(taskKey)
                .list();
        if (open.isEmpty()) {
            throw new IllegalStateException("no task " + taskKey + " in " + businessKey);
        }
        open.forEach(task -> as(worker(task), () -> submit(task, answers)));
    }

    private Task submit(Task task, Map<String, Object> answers) {
        try {
            forms.submitTaskForm(task.getId(), filled(forms.getTaskFormVariables(task.getId()), answers));
            return task;
        } catch (ProcessEngineException e) {
            throw new IllegalStateException(task.getTaskDefinitionKey() + " was refused", e);
        }
    }

    /** An answer named {@code list.column} goes into every row that the form proposes for that list. */
    private Map<String, Object> filled(Map<String, Object> proposed, Map<String, Object> answers) {
        Map<String, Object> filled = new HashMap<>(proposed);
        answers.forEach((key, answer) -> {
            int dot = key.indexOf('.');
            if (dot < 0) {
                filled.put(key, answer);
            } else {
                String list = key.substring(0, dot);
                filled.put(list, withColumn(String.valueOf(filled.get(list)), key.substring(dot + 1), answer));
            }
        });
        return filled;
    }

    private List<Map<String, Object>> withColumn(String rows, String column, Object answer) {
        try {
            List<Map<String, Object>> read = json.readValue(rows, new TypeReference<>() {});
            read.forEach(row -> row.put(column, answer));
            return read;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the form proposes no rows to fill in", e);
        }
    }

    /** Does something as an account. */
    <T> T as(String user, Callable<T> action) {
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(user, groups);
        try {
            return action.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            identity.clearAuthentication();
        }
    }

    private String worker(Task task) {
        if (task.getAssignee() != null) {
            return task.getAssignee();
        }
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(CLERKS::containsKey)
                .map(CLERKS::get)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody works on " + task.getTaskDefinitionKey()));
    }
}
