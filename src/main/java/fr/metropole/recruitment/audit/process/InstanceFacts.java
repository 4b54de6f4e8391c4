package fr.metropole.recruitment.audit.process;

import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.ChainOpening;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.process.ProcessVariables;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.springframework.stereotype.Component;

/** Beginning and end of process instances. */
@Component
class InstanceFacts {

    private static final String COMPLETED = "COMPLETED";

    private final AuditTrail trail;
    private final EngineWhereabouts engine;
    private final ElementNames names;

    InstanceFacts(AuditTrail trail, EngineWhereabouts engine, ElementNames names) {
        this.trail = trail;
        this.engine = engine;
        this.names = names;
    }

    void on(HistoricProcessInstanceEventEntity event) {
        if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)) {
            started(event);
        } else if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_UPDATE)) {
            trail.corrected(event.getProcessInstanceId(), event.getBusinessKey());
        } else if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END)) {
            ended(event);
        } else if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_MIGRATE)) {
            trail.record(fact(EntryKind.OPERATION, "Passage à une autre version du modèle", event)
                    .with("definition", event.getProcessDefinitionId()));
        }
    }

    /** The reference travels as a variable into every process of the case. */
    void on(HistoricVariableUpdateEventEntity variable) {
        if (ProcessVariables.CASE_REFERENCE.equals(variable.getVariableName())
                && variable.getTextValue() != null
                && variable.getProcessInstanceId() != null) {
            trail.belongs(variable.getProcessInstanceId(), variable.getTextValue());
        }
    }

    private void started(HistoricProcessInstanceEventEntity event) {
        String name = event.getProcessDefinitionName() == null
                ? event.getProcessDefinitionKey()
                : event.getProcessDefinitionName();
        trail.open(new ChainOpening(
                event.getProcessInstanceId(),
                event.getProcessDefinitionKey(),
                event.getProcessDefinitionVersion(),
                event.getProcessDefinitionId(),
                name,
                event.getBusinessKey(),
                event.getSuperProcessInstanceId(),
                event.getStartTime().toInstant()));
        trail.record(fact(EntryKind.PROCESS_STARTED, name, event));
    }

    private void ended(HistoricProcessInstanceEventEntity event) {
        String end = event.getEndActivityId();
        boolean stopped = !COMPLETED.equals(event.getState());
        String title = stopped || end == null
                ? "Processus interrompu avant sa fin"
                : names.of(event.getProcessDefinitionId(), end);
        trail.record(fact(stopped ? EntryKind.PROCESS_STOPPED : EntryKind.PROCESS_ENDED, title, event)
                .at(stopped ? null : end, null)
                .with("reason", event.getDeleteReason())
                .with("tookMillis", event.getDurationInMillis()));
    }

    private Fact fact(EntryKind kind, String title, HistoricProcessInstanceEventEntity event) {
        PersonId actor = engine.actor().orElse(null);
        boolean byHand = kind == EntryKind.OPERATION
                || kind == EntryKind.PROCESS_STOPPED
                || (kind == EntryKind.PROCESS_STARTED && event.getSuperProcessInstanceId() == null);
        Fact fact = Fact.of(kind, title).in(event.getProcessInstanceId());
        return byHand ? fact.by(actor) : fact.with("triggeredBy", actor == null ? null : actor.value());
    }
}
