package fr.metropole.recruitment.audit.process;

import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.audit.Line;
import fr.metropole.recruitment.audit.PayloadPart;
import fr.metropole.recruitment.core.PersonId;
import java.util.List;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody did by hand in the engine, and what went wrong there. */
@Component
class OperationFacts {

    private final AuditTrail trail;
    private final EngineWhereabouts engine;
    private final ElementNames names;

    OperationFacts(AuditTrail trail, EngineWhereabouts engine, ElementNames names) {
        this.trail = trail;
        this.engine = engine;
        this.names = names;
    }

    /** Work on tasks and the start of a recruitment are steps of the procedure and told as such. */
    void on(UserOperationLogEntryEventEntity event) {
        boolean start = UserOperationLogEntry.OPERATION_TYPE_CREATE.equals(event.getOperationType())
                && EntityTypes.PROCESS_INSTANCE.equals(event.getEntityType());
        if (start || UserOperationLogEntry.CATEGORY_TASK_WORKER.equals(event.getCategory())) {
            return;
        }
        String key = "operation:" + event.getOperationId() + ":" + event.getEntityType() + ":"
                + event.getProcessInstanceId();
        Fact fresh = Fact.of(EntryKind.OPERATION, OperationWords.of(event.getOperationType(), event.getEntityType()))
                .in(event.getProcessInstanceId())
                .by(event.getUserId() == null ? null : new PersonId(event.getUserId()))
                .at(null, event.getTaskId())
                .named(key)
                .with("operation", event.getOperationType())
                .with("entity", event.getEntityType())
                .with("definition", event.getProcessDefinitionId());
        trail.amend(key, before -> before.saying(change(event)), fresh.saying(change(event)));
    }

    void on(HistoricIncidentEventEntity event) {
        if (event.isEventOfType(HistoryEventTypes.INCIDENT_CREATE)) {
            trail.record(incident("Incident technique", event)
                    .saying(part(line("Message", null, event.getIncidentMessage()))));
        } else if (event.isEventOfType(HistoryEventTypes.INCIDENT_RESOLVE)
                || event.isEventOfType(HistoryEventTypes.INCIDENT_DELETE)) {
            trail.record(incident("Fin de l’incident technique", event));
        }
    }

    private Fact incident(String what, HistoricIncidentEventEntity event) {
        boolean placed = event.getActivityId() != null && event.getProcessDefinitionId() != null;
        String where = placed ? " : " + names.of(event.getProcessDefinitionId(), event.getActivityId()) : "";
        return Fact.of(EntryKind.INCIDENT, what + where)
                .in(event.getProcessInstanceId())
                .by(engine.actor().orElse(null))
                .at(event.getActivityId(), null)
                .with("type", event.getIncidentType());
    }

    private static PayloadPart change(UserOperationLogEntryEventEntity event) {
        return part(line(event.getProperty(), event.getOrgValue(), event.getNewValue()));
    }

    private static PayloadPart part(@Nullable Line line) {
        return new PayloadPart(null, line == null ? List.of() : List.of(line));
    }

    private static @Nullable Line line(@Nullable String label, @Nullable String before, @Nullable String after) {
        return label == null || (before == null && after == null)
                ? null
                : new Line(label, before, after == null ? "" : after);
    }
}
