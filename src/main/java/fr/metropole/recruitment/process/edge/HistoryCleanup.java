package fr.metropole.recruitment.process.edge;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the engine forget what its models' time to live is over for, at night. The history of a recruitment is kept apart and
 * needs none of it. What is over is told by the end of an instance and the model's time to live, so that nothing is written
 * for it when a case ends. Only where jobs are carried out at all: the cleaning is a job.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class HistoryCleanup {

    @Bean
    ProcessEnginePlugin cleanupPlugin(
            @Value("${recruitment.engine-history.clean-from:01:00}") String from,
            @Value("${recruitment.engine-history.clean-until:05:00}") String until) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setHistoryCleanupBatchWindowStartTime(from);
                engine.setHistoryCleanupBatchWindowEndTime(until);
            }

            @Override
            public void postInit(ProcessEngineConfigurationImpl engine) {
                engine.setHistoryCleanupEnabled(true);
            }
        };
    }
}
