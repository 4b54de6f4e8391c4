package fr.metropole.recruitment.process.edge;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
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
        return !(entity instanceof VariableInstanceEntity variable) || RoutingVariables.isListed(variable.getName());
    }
}
