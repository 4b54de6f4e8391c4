package fr.metropole.recruitment.inbox.message;

/**
 * A file that came with a message.
 *
 * @param fileName as sent, decoded
 * @param bytes decoded content
 */
public record MailAttachment(String fileName, byte[] bytes) {

    /** The name may be a person's: it reaches no log. */
    @Override
    public String toString() {
        return "MailAttachment[" + bytes.length + "]";
    }
}
