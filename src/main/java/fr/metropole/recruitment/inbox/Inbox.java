package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.inbox.message.MailParser;
import fr.metropole.recruitment.inbox.message.ParsedMail;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a message, each once, whether the mailbox or a person hands it in. */
@Service
public class Inbox {

    /** Largest message that is taken, bytes. */
    public static final long MAX_SIZE = 25L * 1024 * 1024;

    private final MailParser parser;
    private final InboxStore store;
    private final TransactionTemplate transaction;

    Inbox(MailParser parser, InboxStore store, PlatformTransactionManager transactions) {
        this.parser = parser;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Notes a message that is too large to be loaded, of which only the header is known, and answers who sent it. */
    public MailReceipt refuseTooLarge(byte[] header) {
        MailReason reason = MailReasons.tooLarge(MAX_SIZE);
        return parser.parse(header)
                .map(mail ->
                        Objects.requireNonNull(transaction.execute(status -> store.tooLarge(mail, MailSource.MAILBOX))))
                .orElseGet(() -> MailReceipt.refused(reason));
    }

    /**
     * Takes a message; when it returns, what became of it is in the database.
     *
     * @param bytes the message as it came
     */
    public MailReceipt receive(byte[] bytes, MailSource source) {
        if (bytes.length > MAX_SIZE) {
            return MailReceipt.refused(MailReasons.tooLarge(MAX_SIZE));
        }
        if (bytes.length == 0) {
            return MailReceipt.refused(MailReasons.empty());
        }
        Optional<ParsedMail> mail = parser.parse(bytes);
        return mail.isEmpty() ? MailReceipt.refused(MailReasons.unreadable()) : once(mail.get(), bytes, source);
    }

    /** Two equal ones at the same moment meet at the unique keys: the second one finds the first. */
    private MailReceipt once(ParsedMail mail, byte[] bytes, MailSource source) {
        try {
            return inTransaction(mail, bytes, source);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException simultaneous) {
            return inTransaction(mail, bytes, source);
        }
    }

    private MailReceipt inTransaction(ParsedMail mail, byte[] bytes, MailSource source) {
        return Objects.requireNonNull(transaction.execute(status -> store.take(mail, bytes, source)));
    }
}
