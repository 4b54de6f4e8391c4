package fr.metropole.recruitment.inbox.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a message says.
 *
 * @param messageId as the sender's program wrote it
 * @param arrivedAt when the first trusted server took it, else when it says it was written
 * @param text the words of the message, plain, at most {@value #LONGEST_TEXT} characters
 * @param automatic why no person wrote it, empty when one did
 * @param forwarded whether somebody handed on a message that another person wrote
 * @param original who wrote the message that was handed on, where that can be read
 * @param unreadable French names of parts that nobody can open, e.g. an encrypted message
 */
public record ParsedMail(
        Optional<String> messageId,
        Correspondent from,
        String subject,
        Optional<Instant> arrivedAt,
        String text,
        List<MailAttachment> attachments,
        Optional<Automation> automatic,
        boolean forwarded,
        Optional<Correspondent> original,
        List<String> unreadable) {

    static final int LONGEST_TEXT = 20_000;

    public ParsedMail {
        attachments = List.copyOf(attachments);
        unreadable = List.copyOf(unreadable);
    }

    /** Neither a word nor a file. */
    public boolean isEmpty() {
        return text.isBlank() && attachments.isEmpty() && unreadable.isEmpty();
    }

    @Override
    public String toString() {
        return "ParsedMail[" + attachments.size() + " attachments]";
    }
}
