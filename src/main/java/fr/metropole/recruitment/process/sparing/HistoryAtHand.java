package fr.metropole.recruitment.process.sparing;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricVariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Writes the history as the engine does and reads less of it back: the start of a task, and of the activity that waits in
 * it, comes from the task at hand, where the engine asks for both only to compute how long they took; the variables of an
 * instance, and of the case that called it, are read together when the first of them changes.
 */
final class HistoryAtHand extends DbHistoryEventHandler {

    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        TaskEntity task = task(event);
        if (task == null
                || isInitialEvent(event)
                || getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) != null) {
            super.insertOrUpdate(event);
            return;
        }
        ((HistoricScopeInstanceEvent) event).setStartTime(task.getCreateTime());
        getDbEntityManager().merge(event);
    }

    @Override
    protected void insertHistoricVariableUpdateEntity(HistoricVariableUpdateEventEntity event) {
        DbEntityManager database = getDbEntityManager();
        boolean fresh = event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_CREATE);
        String instance = event.getProcessInstanceId();
        if (!fresh
                && instance != null
                && database.getCachedEntity(HistoricVariableInstanceEntity.class, event.getVariableInstanceId())
                        == null) {
            String root = Objects.requireNonNullElse(event.getRootProcessInstanceId(), instance);
            database.selectList("selectHistoricVariablesOfCase", Map.of("instance", instance, "root", root));
        }
        super.insertHistoricVariableUpdateEntity(event);
    }

    private @Nullable TaskEntity task(HistoryEvent event) {
        DbEntityManager database = getDbEntityManager();
        if (event instanceof HistoricTaskInstanceEventEntity) {
            return database.getCachedEntity(TaskEntity.class, event.getId());
        }
        if (event instanceof HistoricActivityInstanceEventEntity activity && activity.getActivityId() != null) {
            return database.getCachedEntitiesByType(TaskEntity.class).stream()
                    .filter(task -> activity.getExecutionId().equals(task.getExecutionId())
                            && activity.getActivityId().equals(task.getTaskDefinitionKey()))
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }
}
