package fr.metropole.recruitment.mail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of which recruitment and candidate a mail was whose fate changed, for the history. */
@Component
class LetterFates {

    private final LetterTable letters;
    private final OutgoingTable mails;
    private final ApplicationEventPublisher events;

    LetterFates(LetterTable letters, OutgoingTable mails, ApplicationEventPublisher events) {
        this.letters = letters;
        this.mails = mails;
        this.events = events;
    }

    /** In the transaction that notes the fate; an answer that is no letter belongs to no recruitment. */
    @EventListener
    void on(MailFate fate) {
        mails.findById(fate.mail()).map(OutgoingRow::toView).ifPresent(mail -> mail.letterId()
                .flatMap(letters::findById)
                .map(LetterRow::toLetter)
                .ifPresent(letter -> events.publishEvent(tried(mail, letter))));
    }

    private static LetterEvent.Tried tried(OutgoingView mail, Letter letter) {
        return new LetterEvent.Tried(
                letter.caseReference(),
                letter.applicationNumber(),
                letter.kind(),
                mail.state(),
                mail.attempts(),
                mail.fault().orElse(""),
                letter.id());
    }
}
