package fr.metropole.recruitment.process.sparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Reads all executions of a process instance when the first of them is asked for on behalf of a task. Whatever completes a
 * task needs them all; the engine would read the task's own, the instance's, and then all of them again.
 */
final class ExecutionsAtOnce extends ExecutionManager {

    /** Read ahead and not yet asked for; handed out once, since afterwards the engine itself keeps the tree. */
    private final Map<String, List<ExecutionEntity>> readAhead = new HashMap<>();

    @Override
    public @Nullable ExecutionEntity findExecutionById(String executionId) {
        if (getDbEntityManager().getCachedEntity(ExecutionEntity.class, executionId) == null) {
            String instance = instanceOf(executionId);
            if (instance != null) {
                readAhead.put(instance, super.findExecutionsByProcessInstanceId(instance));
            }
        }
        return super.findExecutionById(executionId);
    }

    @Override
    public List<ExecutionEntity> findExecutionsByProcessInstanceId(String processInstanceId) {
        List<ExecutionEntity> known = readAhead.remove(processInstanceId);
        return known == null ? super.findExecutionsByProcessInstanceId(processInstanceId) : known;
    }

    private @Nullable String instanceOf(String executionId) {
        return getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task ->
                        executionId.equals(task.getExecutionId()) || executionId.equals(task.getProcessInstanceId()))
                .map(TaskEntity::getProcessInstanceId)
                .findFirst()
                .orElse(null);
    }
}
