package fr.metropole.recruitment.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave; the server itself is {@code spring.mail.*}.
 *
 * @param from address of the sender; answers of candidates go there
 * @param fromName name shown with it
 * @param every time between two looks into the outbox
 * @param lease after how long a mail whose sender fell silent counts as uncertain; longer than all time-outs together
 */
@ConfigurationProperties("recruitment.mail")
record MailSettings(
        @DefaultValue("recrutement@localhost.localdomain") String from,
        @DefaultValue("Direction des ressources humaines") String fromName,
        @DefaultValue("10s") Duration every,
        @DefaultValue("10m") Duration lease) {

    InternetAddress sender() throws AddressException {
        InternetAddress address = new InternetAddress(from, true);
        try {
            address.setPersonal(fromName, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
        return address;
    }

    /** What stands behind the last @ of the sender. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
