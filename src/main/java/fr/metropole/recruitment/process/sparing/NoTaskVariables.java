package fr.metropole.recruitment.process.sparing;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.jspecify.annotations.Nullable;

/** A task has no variables of its own: what people type goes to the domain, and nobody may write variables beside it. */
final class NoTaskVariables extends VariableInstanceManager {

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(
            String taskId, @Nullable Collection<String> names) {
        return List.of();
    }
}
