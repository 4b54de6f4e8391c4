package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.inbox.message.Correspondent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A message as HR reads it; whoever shows it checks who reads.
 *
 * @param original who wrote the message that was handed on
 * @param reference the case, or the one that is proposed
 * @param reasons French sentences, why it needs a person or what to look at
 * @param documents accepted attachments that wait with it
 * @param raw the message as it came
 */
public record IncomingMailView(
        long id,
        MailSource source,
        Correspondent sender,
        Optional<Correspondent> original,
        String subject,
        String body,
        Instant arrivedAt,
        MailOutcome state,
        Optional<CaseReference> reference,
        Optional<String> applicationNumber,
        List<String> reasons,
        List<UUID> documents,
        Optional<UUID> raw,
        Optional<PersonId> decidedBy,
        Optional<String> decisionReason) {

    public IncomingMailView {
        reasons = List.copyOf(reasons);
        documents = List.copyOf(documents);
    }

    @Override
    public String toString() {
        return "IncomingMailView[" + id + "]";
    }
}
