package fr.metropole.recruitment.process.sparing;

import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.jspecify.annotations.Nullable;

/**
 * Reads all job definitions of a process in one statement when the first of them is asked for: each task that opens sets
 * its reminder and its escalation, and the engine would read the definition of each by itself.
 */
final class JobDefinitionsAtOnce extends JobDefinitionManager {

    private final ProcessOfJobDefinition processes;

    JobDefinitionsAtOnce(ProcessOfJobDefinition processes) {
        this.processes = processes;
    }

    @Override
    public @Nullable JobDefinitionEntity findById(String jobDefinitionId) {
        JobDefinitionEntity atHand = getDbEntityManager().getCachedEntity(JobDefinitionEntity.class, jobDefinitionId);
        String process = processes.find(jobDefinitionId);
        if (atHand == null && process != null) {
            findByProcessDefinitionId(process);
        }
        JobDefinitionEntity found = super.findById(jobDefinitionId);
        if (found != null && process == null) {
            findByProcessDefinitionId(found.getProcessDefinitionId()).forEach(processes::keep);
        }
        return found;
    }
}
