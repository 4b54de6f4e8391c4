package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.document.DocumentRef;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the history what came in, as soon as it is known to which recruitment it belongs. */
@Component
class MailTold {

    private final ApplicationEventPublisher events;

    MailTold(ApplicationEventPublisher events) {
        this.events = events;
    }

    void received(MailReceipt receipt, DocumentRef message) {
        receipt.reference()
                .ifPresent(reference -> events.publishEvent(new MailEvent.Received(
                        reference, receipt.applicationNumber().orElse(null), receipt.outcome(), List.of(message))));
    }

    void attached(ApplicationView application, PersonId by) {
        events.publishEvent(new MailEvent.Attached(application.caseReference(), application.number(), by));
    }

    void answered(IncomingMailRow mail) {
        mail.reference()
                .ifPresent(reference -> events.publishEvent(new MailEvent.Answered(
                        reference, mail.applicationNumber().orElse(null))));
    }
}
