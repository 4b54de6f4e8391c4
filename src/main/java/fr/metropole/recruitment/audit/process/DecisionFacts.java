package fr.metropole.recruitment.audit.process;

import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.audit.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which row of which decision table applied, on what it was asked and what it answered. */
@Component
class DecisionFacts {

    private final AuditTrail trail;
    private final EngineWhereabouts engine;

    DecisionFacts(AuditTrail trail, EngineWhereabouts engine) {
        this.trail = trail;
        this.engine = engine;
    }

    void on(HistoricDecisionEvaluationEvent event) {
        HistoricDecisionInstanceEntity decision = event.getRootHistoricDecisionInstance();
        if (decision == null) {
            return;
        }
        List<Line> lines = new ArrayList<>();
        decision.getInputs()
                .forEach(input -> lines.add(Line.ofValue(
                        "Donnée : " + ElementNames.orId(input.getClauseName(), input.getClauseId()),
                        said(input.getValue()))));
        decision.getOutputs()
                .forEach(output -> lines.add(Line.ofValue(
                        "Réponse : " + ElementNames.orId(output.getClauseName(), output.getVariableName()),
                        said(output.getValue()))));
        trail.record(Fact.of(EntryKind.RULE, "Table de décision « " + name(decision) + " »")
                .in(decision.getProcessInstanceId())
                .by(engine.actor().orElse(null))
                .at(decision.getActivityId(), null)
                .with("decision", decision.getDecisionDefinitionKey())
                .with("definition", decision.getDecisionDefinitionId())
                .with("rows", rows(decision))
                .with("lines", lines));
    }

    private static Object said(@Nullable Object value) {
        return value == null ? "sans objet" : value;
    }

    private static List<String> rows(HistoricDecisionInstanceEntity decision) {
        return decision.getOutputs().stream()
                .map(HistoricDecisionOutputInstance::getRuleId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String name(HistoricDecisionInstanceEntity decision) {
        return ElementNames.orId(decision.getDecisionDefinitionName(), decision.getDecisionDefinitionKey());
    }
}
