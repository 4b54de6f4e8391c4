package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.PersonId;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what the modules tell, whichever module it is: their events describe themselves. */
@Component
class CaseEventRecorder {

    private final AuditTrail trail;
    private final ObjectProvider<Whereabouts> whereabouts;

    CaseEventRecorder(AuditTrail trail, ObjectProvider<Whereabouts> whereabouts) {
        this.trail = trail;
        this.whereabouts = whereabouts;
    }

    /** In the publisher's own transaction: what rolls back is not told. */
    @EventListener
    void on(CaseEvent event) {
        EventReading reading = EventReading.of(event);
        Fact fact = Fact.of(kind(event.nature()), reading.title())
                .about(event.reference(), event.applicationNumber())
                .by(reading.actor().orElseGet(this::here))
                .onBehalfOf(reading.onBehalfOf())
                .with("event", reading.name());
        Fact told = fact.with("lines", reading.lines().isEmpty() ? null : reading.lines())
                .with("documents", reading.documents().isEmpty() ? null : reading.documents())
                .saying(new PayloadPart(event.applicationNumber(), reading.personal()));
        trail.record(told);
    }

    private Actor here() {
        Optional<PersonId> person =
                whereabouts.stream().flatMap(here -> here.actor().stream()).findFirst();
        return person.<Actor>map(Actor.Agent::new).orElseGet(Actor.Procedure::new);
    }

    private static EntryKind kind(CaseEvent.Nature nature) {
        return switch (nature) {
            case STEP -> EntryKind.STEP;
            case DECISION -> EntryKind.DECISION;
            case RULE -> EntryKind.RULE;
            case DOCUMENT -> EntryKind.DOCUMENT;
            case MAIL -> EntryKind.MAIL;
            case SIGN_OFF -> EntryKind.SIGN_OFF;
            case READING -> EntryKind.READING;
            case EXPORT -> EntryKind.EXPORT;
        };
    }
}
