package fr.metropole.recruitment.legal.process;

import fr.metropole.recruitment.legal.RuleBooks;
import fr.metropole.recruitment.legal.table.RuleBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The newest deployed tables; read anew when somebody has deployed another version. */
@Component
class DeployedBook implements RuleBooks {

    private record Read(Map<String, Integer> versions, RuleBook book) {}

    private final ObjectProvider<ProcessEngine> engine;
    private volatile @Nullable Read last;

    DeployedBook(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public RuleBook current() {
        return unguarded(() -> {
            List<DecisionDefinition> newest = newest();
            Map<String, Integer> versions = newest.stream()
                    .collect(Collectors.toMap(DecisionDefinition::getKey, DecisionDefinition::getVersion));
            Read before = last;
            if (before != null && before.versions().equals(versions)) {
                return before.book();
            }
            RuleBook book = BookReader.read(models(newest), versions);
            last = new Read(versions, book);
            return book;
        });
    }

    private List<DecisionDefinition> newest() {
        return engine.getObject().getRepositoryService().createDecisionDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> BookReader.KEYS.contains(definition.getKey()))
                .toList();
    }

    private Map<String, Decision> models(List<DecisionDefinition> newest) {
        Map<String, Decision> decisions = new HashMap<>();
        newest.forEach(definition -> decisions.put(
                definition.getKey(),
                engine.getObject()
                        .getRepositoryService()
                        .getDmnModelInstance(definition.getId())
                        .getModelElementById(definition.getKey())));
        return decisions;
    }

    /** The law is no secret: whoever may ask at all may know the tables, whatever the engine would let him read. */
    private <T> T unguarded(Callable<T> question) {
        return ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(question));
    }
}
