package fr.metropole.recruitment.inbox.web;

import fr.metropole.recruitment.application.FrenchDates;
import fr.metropole.recruitment.inbox.mailbox.GivenUp;
import fr.metropole.recruitment.inbox.mailbox.MailboxNumber;
import java.time.Instant;
import java.time.ZoneId;

/** A message that only the mailbox has, as a line of a page. */
record GivenUpLine(MailboxNumber number, String title, String why) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static GivenUpLine of(GivenUp message) {
        MailboxNumber number = message.number();
        return new GivenUpLine(
                number,
                "Message n° " + number.uid() + " du dossier " + number.folder()
                        + message.arrivedAt().map(GivenUpLine::arrived).orElse(""),
                message.attempts() + " essais : " + message.reason() + ".");
    }

    private static String arrived(Instant moment) {
        return ", arrivé le " + FrenchDates.day(moment) + " à "
                + FrenchDates.time(moment.atZone(PARIS).toLocalTime());
    }
}
