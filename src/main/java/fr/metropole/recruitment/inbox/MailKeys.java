package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.inbox.message.MailAttachment;
import fr.metropole.recruitment.inbox.message.ParsedMail;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * By what a message is known again: the id that the sender's program gave it, together with the sender, and what it says. The
 * first stays when a gateway adds a line, the second when somebody presses « send » twice.
 */
record MailKeys(Optional<String> message, String content) {

    static MailKeys of(ParsedMail mail) {
        String sender = mail.from().address();
        String files = mail.attachments().stream()
                .map(MailAttachment::bytes)
                .map(MailKeys::hash)
                .sorted()
                .collect(Collectors.joining(","));
        String words = String.join("|", sender, mail.subject(), mail.text().replaceAll("\\s+", " "), files);
        return new MailKeys(mail.messageId().map(id -> hash(bytes(sender + "|" + id))), hash(bytes(words)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
