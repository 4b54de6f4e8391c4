package fr.metropole.recruitment.process.sparing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.jspecify.annotations.Nullable;

/** Which process a job definition belongs to; that never changes, so it may be remembered for as long as we run. */
final class ProcessOfJobDefinition {

    private final Map<String, String> processById = new ConcurrentHashMap<>();

    @Nullable
    String find(String jobDefinitionId) {
        return processById.get(jobDefinitionId);
    }

    void keep(JobDefinitionEntity definition) {
        processById.put(definition.getId(), definition.getProcessDefinitionId());
    }
}
