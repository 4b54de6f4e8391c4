package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.document.DocumentRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message to the mailbox for applications that belongs to a recruitment. Holds no word of it. */
public sealed interface MailEvent extends CaseEvent {

    @Override
    default Nature nature() {
        return Nature.MAIL;
    }

    /**
     * It came in.
     *
     * @param applicationNumber what was made of it, null while nothing was
     * @param message the message itself as it is kept, known by its hash
     */
    @Label("Courriel reçu")
    record Received(
            CaseReference reference,
            @Nullable String applicationNumber,
            @Label("Suite donnée") MailOutcome outcome,
            @Label("Courriel") List<DocumentRef> message)
            implements MailEvent {}

    /** Somebody opened it, or a file that came with it. */
    @Label("Courriel consulté")
    record Opened(CaseReference reference, @Nullable String applicationNumber, PersonId by) implements MailEvent {
        @Override
        public Nature nature() {
            return Nature.READING;
        }
    }

    /** HR attached it to an application. */
    @Label("Courriel rattaché à une candidature")
    record Attached(CaseReference reference, String applicationNumber, PersonId by) implements MailEvent {}

    /** Whoever wrote it was told what became of it, where no application answers for it; how it left stands in the outbox. */
    @Label("Réponse écrite à l’expéditeur du courriel")
    record Answered(CaseReference reference, @Nullable String applicationNumber) implements MailEvent {}
}
