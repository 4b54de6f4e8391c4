package fr.metropole.recruitment.process.sparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Reads all executions of a case when the first of them is asked for on behalf of a task. Whatever completes a task needs
 * those of its process, and those of the caller too when its process ends; the engine would read the task's own, the
 * instance's, all of them again, and the same for the caller.
 */
final class ExecutionsAtOnce extends ExecutionManager {

    /** Read ahead and not yet asked for; handed out once, since afterwards the engine itself keeps the tree. */
    private final Map<String, List<ExecutionEntity>> readAhead = new HashMap<>();

    @Override
    public @Nullable ExecutionEntity findExecutionById(String executionId) {
        if (getDbEntityManager().getCachedEntity(ExecutionEntity.class, executionId) == null) {
            instanceWithTaskIn(executionId).ifPresent(this::readCaseOf);
        }
        return super.findExecutionById(executionId);
    }

    @Override
    public List<ExecutionEntity> findExecutionsByProcessInstanceId(String processInstanceId) {
        List<ExecutionEntity> known = readAhead.remove(processInstanceId);
        return known == null ? super.findExecutionsByProcessInstanceId(processInstanceId) : known;
    }

    @SuppressWarnings("unchecked") // the statement's result map makes executions
    private void readCaseOf(String instance) {
        List<ExecutionEntity> all = getDbEntityManager().selectList("selectExecutionsOfCase", instance);
        readAhead.putAll(all.stream().collect(Collectors.groupingBy(ExecutionEntity::getProcessInstanceId)));
    }

    private Optional<String> instanceWithTaskIn(String executionId) {
        return getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task ->
                        executionId.equals(task.getExecutionId()) || executionId.equals(task.getProcessInstanceId()))
                .map(TaskEntity::getProcessInstanceId)
                .findFirst();
    }
}
