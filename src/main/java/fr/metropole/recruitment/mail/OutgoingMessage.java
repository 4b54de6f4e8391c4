package fr.metropole.recruitment.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A message that knows its own id, and whether its text has begun to leave. */
class OutgoingMessage extends MimeMessage {

    private @Nullable String id;
    private boolean leaving;

    OutgoingMessage(Session session) {
        super(session);
    }

    void identify(String messageId) {
        this.id = messageId;
    }

    boolean isLeaving() {
        return leaving;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        if (id != null) {
            setHeader("Message-ID", id);
        } else {
            super.updateMessageID();
        }
    }

    @Override
    public void writeTo(OutputStream target, String @Nullable [] without) throws IOException, MessagingException {
        leaving = true;
        super.writeTo(target, without);
    }
}
