package fr.metropole.recruitment.process.edge;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine's full history, except what people typed: of variables it keeps the listed routing answers only, and it never
 * keeps submitted form fields.
 */
final class RoutingHistoryLevel extends HistoryLevelFull {

    static final String NAME = "routing";

    private static final int ID = 41;

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
        if (HistoryEventTypes.FORM_PROPERTY_UPDATE.equals(type)) {
            return false;
        }
        return !(entity instanceof VariableInstanceEntity variable) || RoutingVariables.isListed(variable.getName());
    }
}
