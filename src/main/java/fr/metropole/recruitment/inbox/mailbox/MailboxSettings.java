package fr.metropole.recruitment.inbox.mailbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox to read; without a host none is read.
 *
 * @param host of the IMAP server, empty for none
 * @param protocol {@code imaps}, or {@code imap} inside one's own network
 * @param folder where applications arrive
 * @param every time between two looks
 * @param lease how long a node may be silent before another one takes over
 */
@ConfigurationProperties("recruitment.inbox.imap")
record MailboxSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("imaps") String protocol,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("1m") Duration every,
        @DefaultValue("10m") Duration lease) {

    /** The password may reach no log. */
    @Override
    public String toString() {
        return "MailboxSettings[" + host + "]";
    }
}
