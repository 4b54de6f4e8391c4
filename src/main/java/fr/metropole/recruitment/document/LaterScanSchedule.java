package fr.metropole.recruitment.document;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Asks the virus scanner again now and then. Absent without a scanner. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty("recruitment.clamav.host")
class LaterScanSchedule {

    private final LaterScan later;

    LaterScanSchedule(LaterScan later) {
        this.later = later;
    }

    @Scheduled(
            fixedDelayString = "${recruitment.clamav.again:10m}",
            initialDelayString = "${recruitment.clamav.again:10m}")
    void scan() {
        later.scan();
    }
}
