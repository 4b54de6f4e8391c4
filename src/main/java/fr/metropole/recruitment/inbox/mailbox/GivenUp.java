package fr.metropole.recruitment.inbox.mailbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that could not be taken after several looks: it is in the mailbox, unread, and only there.
 *
 * @param arrivedAt when it came into the mailbox, where the mail server says so: how a person finds it there
 * @param fault code of the last failure, without a word of the message
 */
public record GivenUp(MailboxNumber number, Optional<Instant> arrivedAt, int attempts, String fault) {

    /** The failure in French words. */
    public String reason() {
        return fault.equals("UNREADABLE")
                ? "le serveur de messagerie n’a pas pu le remettre en entier"
                : "il n’a pas pu être enregistré";
    }
}
