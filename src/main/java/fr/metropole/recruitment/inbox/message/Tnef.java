package fr.metropole.recruitment.inbox.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;

/** Unpacks {@code winmail.dat}, in which some Outlook senders hide text and attachments. */
final class Tnef {

    private Tnef() {}

    /** What was inside. */
    record Content(String text, List<MailAttachment> attachments) {}

    static boolean isTnef(String mediaType, String fileName) {
        return mediaType.equals("application/ms-tnef")
                || mediaType.equals("application/vnd.ms-tnef")
                || fileName.equalsIgnoreCase("winmail.dat");
    }

    /** Empty when it is damaged. */
    static Optional<Content> read(byte[] bytes) {
        try {
            HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(bytes));
            List<MailAttachment> files = new ArrayList<>();
            for (Attachment attachment : message.getAttachments()) {
                files.add(new MailAttachment(name(attachment), attachment.getContents()));
            }
            String body = message.getBody();
            return Optional.of(new Content(body == null ? "" : body.strip(), files));
        } catch (IOException | RuntimeException damaged) { // the library throws whatever a damaged file makes of it
            return Optional.empty();
        }
    }

    private static String name(Attachment attachment) {
        String name = attachment.getLongFilename();
        String used = name == null ? attachment.getFilename() : name;
        return used == null ? "" : used;
    }
}
