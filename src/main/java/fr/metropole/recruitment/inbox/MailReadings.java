package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.core.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Tells that somebody read a candidate's message, once it is known to which recruitment it belongs. */
@Service
public class MailReadings {

    private final ApplicationEventPublisher events;

    MailReadings(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void read(IncomingMailView mail, PersonId by) {
        mail.reference()
                .ifPresent(reference -> events.publishEvent(
                        new MailEvent.Opened(reference, mail.applicationNumber().orElse(null), by)));
    }
}
