package fr.metropole.recruitment.inbox.web;

import fr.metropole.recruitment.application.FrenchDates;
import fr.metropole.recruitment.inbox.IncomingMailView;
import fr.metropole.recruitment.inbox.message.Correspondent;

/** A message as a line of a page; an empty subject or sender says so. */
record MailLine(long id, String arrivedOn, String sender, String subject, String state) {

    static MailLine of(IncomingMailView mail) {
        return new MailLine(
                mail.id(),
                FrenchDates.day(mail.arrivedAt()),
                shown(mail.sender()),
                mail.subject().isEmpty() ? "(sans objet)" : mail.subject(),
                mail.state().label());
    }

    static String shown(Correspondent who) {
        if (!who.isKnown()) {
            return "expéditeur inconnu";
        }
        return who.name().isEmpty() ? who.address() : who.name() + " – " + who.address();
    }

    @Override
    public String toString() {
        return "MailLine[" + id + "]";
    }
}
