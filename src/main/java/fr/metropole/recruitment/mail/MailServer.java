package fr.metropole.recruitment.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * The mail server of {@code spring.mail.*}. Tells apart what may safely be tried again from what may have arrived: only once
 * the text has begun to leave can the server have taken it.
 */
@Component
class MailServer {

    /** How an attempt ended. */
    sealed interface Delivery {

        /** The server has the mail. */
        record Accepted() implements Delivery {}

        /** The server certainly has not; another time it may take it. */
        record TryLater(String code) implements Delivery {}

        /** The server will not take it. */
        record Refused(String code) implements Delivery {}

        /** The connection broke while the mail was being handed over. */
        record Unknown(String code) implements Delivery {}
    }

    private static final int PERMANENT = 500;

    private final ObjectProvider<JavaMailSenderImpl> sender;

    MailServer(ObjectProvider<JavaMailSenderImpl> sender) {
        this.sender = sender;
    }

    boolean isConfigured() {
        return sender.getIfAvailable() != null;
    }

    /** A message of the configured session, which notes when its text begins to leave. */
    OutgoingMessage newMessage() {
        return new OutgoingMessage(sender.getObject().getSession());
    }

    Delivery send(OutgoingMessage message) {
        JavaMailSenderImpl settings = sender.getObject();
        String protocol = settings.getProtocol() == null ? "smtp" : settings.getProtocol();
        try (Transport transport = settings.getSession().getTransport(protocol)) {
            transport.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
            transport.sendMessage(message, recipients(message));
            return new Delivery.Accepted();
        } catch (MessagingException e) {
            return judged(e, message);
        }
    }

    private static Address[] recipients(MimeMessage message) throws MessagingException {
        return message.getAllRecipients();
    }

    private static Delivery judged(MessagingException fault, OutgoingMessage message) {
        int answer = answer(fault);
        if (answer >= PERMANENT) {
            return new Delivery.Refused("SMTP_" + answer);
        }
        if (answer > 0) {
            return new Delivery.TryLater("SMTP_" + answer);
        }
        return message.isLeaving() ? new Delivery.Unknown("SMTP_NO_ANSWER") : new Delivery.TryLater("SMTP_UNREACHABLE");
    }

    /** The server's last word, zero or less when it said none; of a refused address the word on the address. */
    private static int answer(Exception fault) {
        int found = 0;
        for (Exception one = fault; one != null; one = next(one)) {
            if (one instanceof SMTPAddressFailedException address) {
                found = address.getReturnCode();
            } else if (one instanceof SMTPSendFailedException send) {
                found = send.getReturnCode();
            }
        }
        return found;
    }

    private static @org.jspecify.annotations.Nullable Exception next(Exception fault) {
        return fault instanceof MessagingException mail ? mail.getNextException() : null;
    }
}
