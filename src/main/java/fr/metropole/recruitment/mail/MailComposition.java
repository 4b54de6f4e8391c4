package fr.metropole.recruitment.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Makes a message of a mail: plain text, the same as HTML, and the calendar file if there is an appointment. */
@Component
class MailComposition {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailServer server;
    private final MailSettings settings;

    MailComposition(MailServer server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** @throws MessagingException when the address is none: nothing was sent */
    OutgoingMessage compose(OutgoingRow mail, Addressee addressee, Instant now) throws MessagingException {
        OutgoingMessage message = server.newMessage();
        message.identify("<" + mail.id() + "@" + settings.domain() + ">");
        message.setFrom(settings.sender());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(addressee.address(), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", "fr");
        message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(content(mail, PersonalPage.shown(mail.body(), addressee)));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart content(OutgoingRow mail, String text) throws MessagingException {
        MimeMultipart alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(part(text, "plain"));
        alternative.addBodyPart(part(LetterPage.of(mail.subject(), text), "html"));
        if (mail.calendar().isEmpty()) {
            return alternative;
        }
        MimeMultipart mixed = new MimeMultipart("mixed");
        MimeBodyPart letter = new MimeBodyPart();
        letter.setContent(alternative);
        mixed.addBodyPart(letter);
        mixed.addBodyPart(appointment(mail.calendar().get()));
        return mixed;
    }

    private static BodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static BodyPart appointment(String calendar) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        ByteArrayDataSource source = new ByteArrayDataSource(
                calendar.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=utf-8; method=PUBLISH");
        part.setDataHandler(new jakarta.activation.DataHandler(source));
        part.setFileName("entretien.ics");
        part.setDisposition("attachment");
        return part;
    }
}
