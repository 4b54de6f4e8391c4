package fr.metropole.recruitment.legal.process;

import fr.metropole.recruitment.legal.DecisionRecorder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes decisions through the engine. Called from a step of a process, the instance that the history keeps names that
 * process and that step.
 */
@Component
class EngineDecisions implements DecisionRecorder {

    private final ObjectProvider<ProcessEngine> engine;

    EngineDecisions(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public Optional<String> record(String decision, Map<String, Object> inputs) {
        return ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> decide(context, decision, inputs)));
    }

    private Optional<String> decide(CommandContext context, String key, Map<String, Object> inputs) {
        Set<String> before = ids(context);
        String newest = newest(context, key);
        engine.getObject()
                .getDecisionService()
                .evaluateDecisionTableById(newest)
                .variables(DecisionInputs.of(model(newest, key), inputs))
                .evaluate();
        return ids(context).stream().filter(id -> !before.contains(id)).findFirst();
    }

    /** The instances that this command has made and not written yet: the history cannot be asked for them before. */
    private static Set<String> ids(CommandContext context) {
        List<HistoricDecisionInstanceEntity> made =
                context.getDbEntityManager().getCachedEntitiesByType(HistoricDecisionInstanceEntity.class);
        return made.stream().map(HistoricDecisionInstance::getId).collect(Collectors.toSet());
    }

    /** The table that the book of rules was just read with, if this command did; else the newest. */
    private String newest(CommandContext context, String key) {
        List<DecisionDefinitionEntity> atHand =
                context.getDbEntityManager().getCachedEntitiesByType(DecisionDefinitionEntity.class);
        return atHand.stream()
                .filter(definition -> key.equals(definition.getKey()))
                .max(Comparator.comparingInt(DecisionDefinitionEntity::getVersion))
                .map(DecisionDefinitionEntity::getId)
                .orElseGet(() -> ask(key));
    }

    private String ask(String key) {
        return engine.getObject()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private Decision model(String definition, String key) {
        return engine.getObject()
                .getRepositoryService()
                .getDmnModelInstance(definition)
                .getModelElementById(key);
    }
}
