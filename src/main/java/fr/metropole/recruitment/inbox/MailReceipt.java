package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.document.DocumentRef;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a message that came in.
 *
 * @param mailId the stored message, empty when it was not stored
 * @param reference the case; with {@code NEEDS_ATTACHMENT} the one that is proposed
 * @param proposals the cases that it may mean, when it names none for certain
 * @param documents attachments that were accepted
 */
public record MailReceipt(
        MailOutcome outcome,
        Optional<Long> mailId,
        Optional<CaseReference> reference,
        Optional<String> applicationNumber,
        List<CaseReference> proposals,
        List<DocumentRef> documents,
        List<MailReason> reasons) {

    public MailReceipt {
        proposals = List.copyOf(proposals);
        documents = List.copyOf(documents);
        reasons = List.copyOf(reasons);
    }

    static MailReceipt refused(MailReason reason) {
        return new MailReceipt(
                MailOutcome.REFUSED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(reason));
    }
}
