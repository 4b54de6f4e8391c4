package fr.metropole.recruitment.audit.process;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;

/**
 * Hears what the engine writes into its own history, at the same moment and in the same transaction, and sends each event
 * to whoever turns it into a fact. Camunda's starter finds this bean by its type and sets it beside its own writer.
 */
@Component
class EngineHistory implements HistoryEventHandler {

    private final InstanceFacts instances;
    private final ActivityFacts activities;
    private final TaskFacts tasks;
    private final OperationFacts operations;
    private final DecisionFacts decisions;

    EngineHistory(
            InstanceFacts instances,
            ActivityFacts activities,
            TaskFacts tasks,
            OperationFacts operations,
            DecisionFacts decisions) {
        this.instances = instances;
        this.activities = activities;
        this.tasks = tasks;
        this.operations = operations;
        this.decisions = decisions;
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity activity) {
            activities.on(activity);
        } else if (event instanceof HistoricTaskInstanceEventEntity task) {
            tasks.on(task);
        } else if (event instanceof HistoricIdentityLinkLogEventEntity link) {
            tasks.on(link);
        } else if (event instanceof HistoricProcessInstanceEventEntity instance) {
            instances.on(instance);
        } else if (event instanceof HistoricVariableUpdateEventEntity variable) {
            instances.on(variable);
        } else if (event instanceof UserOperationLogEntryEventEntity operation) {
            operations.on(operation);
        } else if (event instanceof HistoricIncidentEventEntity incident) {
            operations.on(incident);
        } else if (event instanceof HistoricDecisionEvaluationEvent decision) {
            decisions.on(decision);
        }
    }
}
