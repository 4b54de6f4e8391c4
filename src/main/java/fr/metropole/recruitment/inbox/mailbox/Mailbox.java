package fr.metropole.recruitment.inbox.mailbox;

import fr.metropole.recruitment.inbox.Inbox;
import fr.metropole.recruitment.inbox.MailSource;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes what is new in the mailbox. A message is marked as read only once it is in the database, and never deleted; a node
 * that dies in between takes it again, and the inbox knows it. One that cannot be taken waits for the next look and holds no
 * other back.
 */
@Component
class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final String TIMEOUT = "20000";

    private final MailboxSettings settings;
    private final MailboxLease lease;
    private final MailboxRecord record;
    private final MailboxHealth health;
    private final Inbox inbox;

    Mailbox(MailboxSettings settings, MailboxLease lease, MailboxRecord record, MailboxHealth health, Inbox inbox) {
        this.settings = settings;
        this.lease = lease;
        this.record = record;
        this.health = health;
        this.inbox = inbox;
    }

    /**
     * Looks once.
     *
     * @return how many messages were taken; none while another node looks
     * @throws MessagingException when the server cannot be reached or hangs up; what was taken stays taken
     */
    int read() throws MessagingException {
        if (!lease.take()) {
            return 0;
        }
        try {
            int taken = look();
            health.well();
            return taken;
        } catch (MessagingException e) {
            health.failed(code(e));
            throw e;
        } finally {
            lease.giveBack();
        }
    }

    private int look() throws MessagingException {
        try (Store store = connected();
                Folder folder = store.getFolder(settings.folder())) {
            folder.open(Folder.READ_WRITE);
            return read((UIDFolder) folder);
        }
    }

    private static String code(MessagingException fault) {
        if (fault instanceof AuthenticationFailedException) {
            return "IMAP_LOGIN_REFUSED";
        }
        return fault instanceof FolderNotFoundException ? "IMAP_FOLDER_UNKNOWN" : "IMAP_UNREACHABLE";
    }

    private Store connected() throws MessagingException {
        String prefix = "mail." + settings.protocol() + ".";
        Properties properties = new Properties();
        // reading must not mark as read
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
        properties.setProperty(prefix + "timeout", TIMEOUT);
        properties.setProperty(prefix + "writetimeout", TIMEOUT);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        Store store = Session.getInstance(properties).getStore(settings.protocol());
        store.connect(settings.host(), settings.port(), settings.username(), settings.password());
        return store;
    }

    private int read(UIDFolder numbers) throws MessagingException {
        long validity = numbers.getUIDValidity();
        int taken = 0;
        for (long uid : waiting(numbers, validity)) {
            Message message = numbers.getMessageByUID(uid);
            String fault = message == null ? null : take(message);
            record.note(new MailboxNumber(settings.folder(), validity, uid), fault, arrival(message));
            taken += fault == null ? 1 : 0;
            if (!lease.take()) {
                return taken;
            }
        }
        return taken;
    }

    private List<Long> waiting(UIDFolder numbers, long validity) throws MessagingException {
        List<Long> waiting = new ArrayList<>(record.failed(settings.folder(), validity));
        long highest = record.highest(settings.folder(), validity);
        for (Message message : numbers.getMessagesByUID(highest + 1, UIDFolder.LASTUID)) {
            long uid = message == null ? 0 : numbers.getUID(message);
            // a server answers with its last message when there is none above
            if (uid > highest) {
                waiting.add(uid);
            }
        }
        Collections.sort(waiting);
        return waiting;
    }

    /** Takes one message; answers null, or the code of what went wrong. */
    private @Nullable String take(Message message) {
        try {
            if (message.getSize() > Inbox.MAX_SIZE) {
                inbox.refuseTooLarge(header(message));
            } else {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                message.writeTo(bytes);
                inbox.receive(bytes.toByteArray(), MailSource.MAILBOX);
            }
            message.setFlag(Flags.Flag.SEEN, true);
            return null;
        } catch (MessagingException | IOException e) {
            return told(e, "UNREADABLE");
        } catch (RuntimeException e) {
            return told(e, "NOT_STORED");
        }
    }

    /** The message stays unread in the mailbox; its words may be in the fault, so only its kind is told. */
    private static String told(Exception fault, String code) {
        LOG.warn(
                "a message of the mailbox could not be taken: {}",
                fault.getClass().getName());
        return code;
    }

    private static @Nullable Instant arrival(@Nullable Message message) {
        try {
            Date date = message == null ? null : message.getReceivedDate();
            return date == null ? null : date.toInstant();
        } catch (MessagingException unknown) {
            return null;
        }
    }

    private static byte[] header(Message message) throws MessagingException {
        StringBuilder lines = new StringBuilder();
        for (String name :
                List.of("From", "Subject", "Date", "Message-ID", "Auto-Submitted", "Precedence", "Return-Path")) {
            String[] values = message.getHeader(name);
            if (values != null) {
                lines.append(name).append(": ").append(values[0]).append("\r\n");
            }
        }
        return lines.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
