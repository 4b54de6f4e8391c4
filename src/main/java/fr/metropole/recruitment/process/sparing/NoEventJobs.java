package fr.metropole.recruitment.process.sparing;

import java.util.List;
import org.camunda.bpm.engine.impl.jobexecutor.ProcessEventJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;

/**
 * Knows that no message waits as a job: the models throw no signal asynchronously, and a message is delivered in the
 * transaction that brings it. The engine would ask for such a job with each event that an ending instance waited for.
 */
final class NoEventJobs extends JobManager {

    @Override
    public List<JobEntity> findJobsByConfiguration(String handler, String configuration, String tenant) {
        return ProcessEventJobHandler.TYPE.equals(handler)
                ? List.of()
                : super.findJobsByConfiguration(handler, configuration, tenant);
    }
}
