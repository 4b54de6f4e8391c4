package fr.metropole.recruitment.process.edge;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine's full history, except what people typed: of variables it keeps the listed routing answers only, and it never
 * keeps submitted form fields. Nor does it keep what nobody asks for and every completion would pay: that a timer was set
 * and cleared again (that it fired or failed is kept), and a second copy of each routing answer.
 */
final class RoutingHistoryLevel extends HistoryLevelFull {

    static final String NAME = "routing";

    private static final int ID = 41;

    private final TaskHandlers handlers;

    RoutingHistoryLevel(TaskHandlers handlers) {
        this.handlers = handlers;
    }

    private static final Set<HistoryEventType> NEVER = Set.of(
            HistoryEventTypes.FORM_PROPERTY_UPDATE,
            HistoryEventTypes.JOB_CREATE,
            HistoryEventTypes.JOB_DELETE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        if (NEVER.contains(type)) {
            return false;
        }
        if (!(entity instanceof VariableInstanceEntity variable) || RoutingVariables.isListed(variable.getName())) {
            return true;
        }
        refuseUnlisted(variable);
        return false;
    }

    /**
     * The engine asks here before it writes any variable, whoever sets it: code that would keep something else than a routing
     * answer fails with its transaction. What is transient is never written; what a client sends with a start form is read
     * and taken away again by {@link StartListener}.
     */
    private void refuseUnlisted(VariableInstanceEntity variable) {
        ExecutionEntity execution = variable.isTransient() ? null : variable.getExecution();
        if (execution != null && !isStartedByForm(execution)) {
            RoutingVariables.check(variable.getName());
        }
    }

    private boolean isStartedByForm(ExecutionEntity execution) {
        return execution.isProcessInstanceStarting()
                && handlers.start(execution.getProcessDefinition().getKey()) != null;
    }
}
