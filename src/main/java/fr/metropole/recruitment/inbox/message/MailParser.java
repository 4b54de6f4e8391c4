package fr.metropole.recruitment.inbox.message;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Makes a {@link ParsedMail} of the bytes of a message (RFC 5322, MIME). */
@Component
public class MailParser {

    private static final Pattern HEADER = Pattern.compile("\\A\\uFEFF?(From .*\\R)?[A-Za-z][A-Za-z0-9-]*[ \\t]*:");
    private static final int HEADER_START = 2_000;

    static {
        // the library reads these once, from the system only
        lenient("mail.mime.base64.ignoreerrors");
        lenient("mail.mime.uudecode.ignoreerrors");
        lenient("mail.mime.multipart.ignoremissingendboundary");
        lenient("mail.mime.multipart.ignoremissingboundaryparameter");
        lenient("mail.mime.multipart.allowempty");
        lenient("mail.mime.ignoreunknownencoding");
        lenient("mail.mime.decodefilename");
        System.setProperty("mail.mime.parameters.strict", "false");
        System.setProperty("mail.mime.decodetext.strict", "false");
    }

    private final Session session = Session.getInstance(new Properties());

    private static void lenient(String property) {
        System.setProperty(property, "true");
    }

    /**
     * Reads a message.
     *
     * @return empty when the bytes are no message at all
     */
    public Optional<ParsedMail> parse(byte[] bytes) {
        if (!looksLikeMessage(bytes)) {
            return Optional.empty();
        }
        try {
            MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(bytes));
            return Optional.of(read(message));
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            // whatever a hostile message makes the library throw, it stops neither the mailbox nor the page
            return Optional.empty();
        }
    }

    private static boolean looksLikeMessage(byte[] bytes) {
        String start = new String(
                bytes, 0, Math.min(bytes.length, HEADER_START), java.nio.charset.StandardCharsets.ISO_8859_1);
        return HEADER.matcher(start.stripLeading()).find();
    }

    private static ParsedMail read(MimeMessage message) throws MessagingException, IOException {
        Correspondent from = HeaderText.sender(message);
        String subject = HeaderText.of(message, "Subject");
        Optional<Automation> automatic = Automation.of(message, from, subject);
        MailContent content = PartWalk.through(message);
        String text = content.text();
        boolean forwarded = content.hasNestedMessage() || Forwarding.isSaidBy(subject, text);
        return new ParsedMail(
                Optional.of(HeaderText.of(message, "Message-ID")).filter(id -> !id.isEmpty()),
                from,
                subject,
                arrival(message),
                text,
                content.attachments,
                automatic,
                forwarded,
                forwarded ? content.original().or(() -> Forwarding.quoted(text)) : Optional.empty(),
                content.unreadable);
    }

    /** The topmost trace was written by our own server; the date of the message by whoever sent it. */
    private static Optional<Instant> arrival(MimeMessage message) throws MessagingException {
        String[] traces = message.getHeader("Received");
        if (traces != null && traces[0].contains(";")) {
            Optional<Instant> trace = date(traces[0].substring(traces[0].lastIndexOf(';') + 1));
            if (trace.isPresent()) {
                return trace;
            }
        }
        String[] dates = message.getHeader("Date");
        return dates == null ? Optional.empty() : date(dates[0]);
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(new MailDateFormat().parse(text.strip()).toInstant());
        } catch (java.text.ParseException e) {
            return Optional.empty();
        }
    }
}
