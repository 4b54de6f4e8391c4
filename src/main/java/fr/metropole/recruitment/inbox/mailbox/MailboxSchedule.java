package fr.metropole.recruitment.inbox.mailbox;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks into the mailbox now and then. Absent without a mailbox. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty("recruitment.inbox.imap.host")
class MailboxSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxSchedule.class);

    private final Mailbox mailbox;

    MailboxSchedule(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Scheduled(
            fixedDelayString = "${recruitment.inbox.imap.every:1m}",
            initialDelayString = "${recruitment.inbox.imap.every:1m}")
    void read() {
        try {
            mailbox.read();
        } catch (MessagingException | RuntimeException e) { // the next look comes
            LOG.warn("the mailbox could not be read: {}", e.getClass().getName());
        }
    }
}
