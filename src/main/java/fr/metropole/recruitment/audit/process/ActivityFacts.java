package fr.metropole.recruitment.audit.process;

import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.audit.Moves;
import fr.metropole.recruitment.core.PersonId;
import java.util.Map;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.springframework.stereotype.Component;

/**
 * The way through the model: every element for the walked path, and as facts those in which something happens. These are
 * steps of the procedure; whose action set them off stands beside them.
 */
@Component
class ActivityFacts {

    private static final Map<String, EntryKind> WHEN_LEFT = Map.ofEntries(
            Map.entry(ActivityTypes.TASK_SERVICE, EntryKind.AUTOMATIC),
            Map.entry(ActivityTypes.TASK_SEND_TASK, EntryKind.AUTOMATIC),
            Map.entry(ActivityTypes.TASK_SCRIPT, EntryKind.AUTOMATIC),
            Map.entry(ActivityTypes.TASK_BUSINESS_RULE, EntryKind.AUTOMATIC),
            Map.entry(ActivityTypes.INTERMEDIATE_EVENT_MESSAGE_THROW, EntryKind.AUTOMATIC),
            Map.entry(ActivityTypes.TASK_RECEIVE_TASK, EntryKind.MESSAGE),
            Map.entry(ActivityTypes.INTERMEDIATE_EVENT_MESSAGE, EntryKind.MESSAGE),
            Map.entry(ActivityTypes.BOUNDARY_MESSAGE, EntryKind.MESSAGE),
            Map.entry(ActivityTypes.START_EVENT_MESSAGE, EntryKind.MESSAGE),
            Map.entry(ActivityTypes.BOUNDARY_TIMER, EntryKind.TIMER),
            Map.entry(ActivityTypes.INTERMEDIATE_EVENT_TIMER, EntryKind.TIMER),
            Map.entry(ActivityTypes.START_EVENT_TIMER, EntryKind.TIMER));

    private final AuditTrail trail;
    private final EngineWhereabouts engine;

    ActivityFacts(AuditTrail trail, EngineWhereabouts engine) {
        this.trail = trail;
        this.engine = engine;
    }

    void on(HistoricActivityInstanceEventEntity event) {
        if (ActivityTypes.MULTI_INSTANCE_BODY.equals(event.getActivityType())) {
            return;
        }
        if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            trail.moved(event.getProcessInstanceId(), Moves.ENTERED, event.getActivityId());
        } else if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
            left(event);
        } else if (event.getCalledProcessInstanceId() != null) {
            trail.record(fact(EntryKind.CALL, event).with("called", event.getCalledProcessInstanceId()));
        }
    }

    private void left(HistoricActivityInstanceEventEntity event) {
        trail.moved(
                event.getProcessInstanceId(), event.isCanceled() ? Moves.CANCELLED : Moves.LEFT, event.getActivityId());
        EntryKind kind = WHEN_LEFT.get(event.getActivityType());
        if (kind != null && !event.isCanceled()) {
            trail.record(fact(kind, event));
        }
    }

    private Fact fact(EntryKind kind, HistoricActivityInstanceEventEntity event) {
        return Fact.of(kind, ElementNames.orId(event.getActivityName(), event.getActivityId()))
                .in(event.getProcessInstanceId())
                .at(event.getActivityId(), null)
                .with("triggeredBy", engine.actor().map(PersonId::value).orElse(null));
    }
}
