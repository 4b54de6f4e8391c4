package fr.metropole.recruitment.process.sparing;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the incident of a job only when the job may have one: it is opened with the last failed attempt, and closed
 * when attempts are given anew. The engine looks whenever a timer is cleared, twice with each completed task.
 */
final class IncidentsOfFailedJobs extends IncidentManager {

    @Override
    public List<Incident> findIncidentByConfigurationAndIncidentType(String configuration, @Nullable String type) {
        JobEntity job = getDbEntityManager().getCachedEntity(JobEntity.class, configuration);
        return job != null && job.getRetries() > 0 && job.getExceptionMessage() == null
                ? List.of()
                : super.findIncidentByConfigurationAndIncidentType(configuration, type);
    }
}
