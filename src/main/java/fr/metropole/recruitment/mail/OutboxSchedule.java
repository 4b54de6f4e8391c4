package fr.metropole.recruitment.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks into the outbox now and then, on every node; they share the work. Absent without a mail server. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty("spring.mail.host")
class OutboxSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSchedule.class);

    private final OutboxDrain drain;

    OutboxSchedule(OutboxDrain drain) {
        this.drain = drain;
    }

    @Scheduled(fixedDelayString = "${recruitment.mail.every:10s}", initialDelayString = "${recruitment.mail.every:10s}")
    void drain() {
        try {
            drain.drain();
        } catch (RuntimeException e) { // a look that fails is repeated; the mails are as they were
            LOG.error("the outbox could not be drained: {}", e.getClass().getName());
        }
    }
}
