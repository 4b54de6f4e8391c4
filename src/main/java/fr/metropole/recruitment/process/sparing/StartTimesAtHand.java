package fr.metropole.recruitment.process.sparing;

import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Writes the history as the engine does, but takes the start of a task, and of the activity that waits in it, from the
 * task at hand; the engine reads both back only to compute how long they took.
 */
final class StartTimesAtHand extends DbHistoryEventHandler {

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
