package fr.metropole.recruitment.demo.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets the cases of the demonstration begin weeks ago: the engine's clock is set back while they are made, and what becomes
 * due on the way runs at once. Nothing else runs then, the application is not yet open.
 */
@Component
@Profile("demo")
class DemoTime {

    private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 0);
    private static final int FAR_TOO_MANY = 1000;

    private final ManagementService management;
    private final Clock clock;

    DemoTime(ManagementService management, Clock clock) {
        this.management = management;
        this.clock = clock;
    }

    /** Moves to a day that lies a number of days before the real today. */
    void daysAgo(int days) {
        LocalDate day = LocalDate.now(Clock.system(clock.getZone())).minusDays(days);
        ClockUtil.setCurrentTime(
                Date.from(day.atTime(OFFICE_HOURS).atZone(clock.getZone()).toInstant()));
        runDueJobs();
    }

    /** Back to the present. */
    void now() {
        ClockUtil.reset();
        runDueJobs();
    }

    /** Today as the demonstration sees it. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Runs what is due, e.g. the acknowledgement of an application. */
    void runDueJobs() {
        for (int run = 0; run < FAR_TOO_MANY; run++) {
            List<Job> due = management
                    .createJobQuery()
                    .executable()
                    .active()
                    .withRetriesLeft()
                    .listPage(0, 1);
            if (due.isEmpty()) {
                return;
            }
            management.executeJob(due.get(0).getId());
        }
        throw new IllegalStateException("the jobs of the demonstration never end");
    }
}
