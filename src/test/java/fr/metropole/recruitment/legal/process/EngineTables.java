package fr.metropole.recruitment.legal.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Has the decision engine decide by the models and tells which row of each table fired. */
public final class EngineTables {

    private static final Map<String, String> FIRED = new HashMap<>();
    private static final DmnEngine ENGINE = engine();
    private static final Map<String, Decision> MODELS = ModelBooks.decisions();
    private static final Map<String, DmnDecision> PARSED = new HashMap<>();

    private EngineTables() {}

    /** The rows by key of the table; only the first table when it refuses. */
    public static Map<String, String> rows(Map<String, Object> facts) {
        FIRED.clear();
        for (String key : BookReader.KEYS) {
            DmnDecision table = PARSED.computeIfAbsent(key, first -> ENGINE.parseDecision(key, ModelBooks.model(key)));
            var result = ENGINE.evaluateDecisionTable(
                    table, Variables.fromMap(DecisionInputs.of(Objects.requireNonNull(MODELS.get(key)), facts)));
            if (result.getSingleResult().get("errorCode") != null) {
                break;
            }
        }
        return Map.copyOf(FIRED);
    }

    private static DmnEngine engine() {
        DmnDecisionTableEvaluationListener listener = fired -> FIRED.put(
                fired.getDecisionTable().getKey(),
                fired.getMatchingRules().get(0).getId());
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(listener));
        return configuration.buildEngine();
    }
}
