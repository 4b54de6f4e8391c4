package fr.metropole.recruitment.process.sparing;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Takes the model of an instance that runs already from memory, where it has been parsed. The engine reads its row each
 * time for the one field that may change, whether new instances may be started; that matters only to who starts one.
 */
final class DefinitionsAtHand extends ProcessDefinitionManager {

    @Override
    public @Nullable ProcessDefinitionEntity findLatestProcessDefinitionById(String id) {
        ProcessDefinitionEntity known = isRunning(id)
                ? Context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .getProcessDefinitionCache()
                        .get(id)
                : null;
        return known == null ? super.findLatestProcessDefinitionById(id) : known;
    }

    private boolean isRunning(String definition) {
        return getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                        .anyMatch(task -> definition.equals(task.getProcessDefinitionId()))
                || getDbEntityManager().getCachedEntitiesByType(ExecutionEntity.class).stream()
                        .anyMatch(execution -> definition.equals(execution.getProcessDefinitionId()));
    }
}
