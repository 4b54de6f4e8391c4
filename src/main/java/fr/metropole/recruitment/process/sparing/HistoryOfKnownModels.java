package fr.metropole.recruitment.process.sparing;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/** Takes the name and version of a model, which the history repeats in each row, from the parsed model in memory. */
final class HistoryOfKnownModels extends CacheAwareHistoryEventProducer {

    @Override
    protected @Nullable ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
        ProcessDefinitionEntity known = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .getProcessDefinitionCache()
                .get(id);
        return known == null ? super.getProcessDefinitionEntity(id) : known;
    }
}
