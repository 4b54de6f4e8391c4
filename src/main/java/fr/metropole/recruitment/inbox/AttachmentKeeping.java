package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.inbox.message.MailAttachment;
import fr.metropole.recruitment.inbox.message.ParsedMail;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes documents of the attachments of a message; a refused one is named and does not refuse the others. */
@Component
class AttachmentKeeping {

    static final int MOST = 12;

    private final Documents documents;

    AttachmentKeeping(Documents documents) {
        this.documents = documents;
    }

    /** The documents, and what was refused and why. */
    record Kept(List<DocumentRef> documents, List<MailReason> refused) {

        static final Kept NOTHING = new Kept(List.of(), List.of());

        List<UUID> ids() {
            return documents.stream().map(DocumentRef::id).toList();
        }
    }

    Kept keep(ParsedMail mail) {
        List<DocumentRef> kept = new ArrayList<>();
        List<MailReason> refused = new ArrayList<>();
        mail.unreadable().forEach(part -> refused.add(MailReasons.part(part)));
        for (MailAttachment attachment : mail.attachments()) {
            if (kept.size() == MOST) {
                refused.add(MailReasons.tooMany(MOST));
                break;
            }
            keep(attachment, kept, refused);
        }
        return new Kept(kept, refused);
    }

    private void keep(MailAttachment attachment, List<DocumentRef> kept, List<MailReason> refused) {
        Outcome<DocumentRef> outcome = documents.store(DocumentUpload.of(attachment.fileName(), attachment.bytes()));
        outcome.peek(kept::add);
        outcome.reasons().forEach(why -> refused.add(MailReasons.file(attachment.fileName(), why)));
    }
}
