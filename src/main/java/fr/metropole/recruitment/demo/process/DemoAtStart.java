package fr.metropole.recruitment.demo.process;

import fr.metropole.recruitment.requisition.Requisitions;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database at the first start of the profile {@code demo}. Until it is done the application does not count
 * as healthy, because its clock stands in the past meanwhile; the job executor waits for the same reason.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "recruitment.demo.cases", matchIfMissing = true)
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoAtStart implements ApplicationRunner, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAtStart.class);

    private final Requisitions requisitions;
    private final DemoStory story;
    private final ObjectProvider<JobExecutor> jobExecutor;
    private volatile boolean ready;

    DemoAtStart(Requisitions requisitions, DemoStory story, ObjectProvider<JobExecutor> jobExecutor) {
        this.requisitions = requisitions;
        this.story = story;
        this.jobExecutor = jobExecutor;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (requisitions.all().isEmpty()) {
            LOG.info("making the cases of the demonstration");
            tellUndisturbed();
        }
        ready = true;
    }

    @Override
    public Health health() {
        return ready ? Health.up().build() : Health.down().build();
    }

    private void tellUndisturbed() {
        JobExecutor executor = jobExecutor.getIfAvailable();
        boolean active = executor != null && executor.isActive();
        if (active) {
            executor.shutdown();
        }
        story.tell();
        if (active) {
            executor.start();
        }
    }
}
