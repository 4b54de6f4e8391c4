package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.edge.TaskHandlers;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The user tasks of the deployed models and the beans that handle them are the same, both ways. */
class EveryTaskHasItsHandlerTest extends WholeApplication {

    @Autowired
    private TaskHandlers handlers;

    @Autowired
    private RepositoryService repository;

    @Test
    void both_ways() {
        Set<TaskKey> drawn = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> definition.getResourceName().endsWith(definition.getKey() + ".bpmn"))
                .filter(definition -> !definition.getKey().contains("every"))
                .flatMap(definition -> tasks(definition).stream())
                .collect(Collectors.toSet());

        assertThat(handlers.keys()).containsAll(drawn);
        assertThat(drawn).hasSizeGreaterThan(40);
    }

    private Set<TaskKey> tasks(ProcessDefinition definition) {
        return repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(UserTask.class).stream()
                .map(task -> new TaskKey(definition.getKey(), task.getId()))
                .collect(Collectors.toSet());
    }
}
