package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.inbox.message.ParsedMail;
import fr.metropole.recruitment.mail.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Tells who wrote to the mailbox what became of the message, where no application answers for it. Machines are never answered,
 * and one address only once a day: two automatic programs must not write to each other for ever.
 */
@Component
class SenderAnswers {

    private static final Duration SILENCE = Duration.ofDays(1);
    private static final String SIGNED = "\n\nLa direction des ressources humaines";

    private final IncomingMailTable mails;
    private final Outbox outbox;
    private final MailTold told;
    private final Clock clock;

    SenderAnswers(IncomingMailTable mails, Outbox outbox, MailTold told, Clock clock) {
        this.mails = mails;
        this.outbox = outbox;
        this.told = told;
        this.clock = clock;
    }

    /** A message that came by the mailbox and is no application yet. */
    void answer(IncomingMailRow row, ParsedMail mail, MailReceipt receipt) {
        boolean answeredByItsApplication =
                receipt.outcome() == MailOutcome.ATTACHED || receipt.outcome() == MailOutcome.IGNORED;
        if (answeredByItsApplication
                || row.source() != MailSource.MAILBOX
                || mail.automatic().isPresent()
                || !mail.from().isKnown()) {
            return;
        }
        Instant since = clock.instant().minus(SILENCE);
        if (mails.countBySenderAddressAndAnsweredAtAfter(mail.from().address(), since) > 0) {
            return;
        }
        String body = receipt.outcome() == MailOutcome.REFUSED ? refused(receipt) : received();
        write(row, body);
    }

    /** What HR answers when it sets a message aside. */
    void answer(IncomingMailRow row, String text) {
        write(row, "Madame, Monsieur,\n\n" + text.strip());
    }

    private void write(IncomingMailRow row, String body) {
        row.answered(clock.instant());
        outbox.write(
                SenderAddresses.key(row.id()), "Votre message à la direction des ressources humaines", body + SIGNED);
        told.answered(row);
    }

    private static String received() {
        return "Madame, Monsieur,\n\nNous avons bien reçu votre message. Un agent va en prendre connaissance ; s’il s’agit d’une"
                + " candidature, vous en recevrez l’accusé de réception.\n\nPour postuler, indiquez la référence de l’offre"
                + " dans l’objet et joignez vos documents (PDF, DOCX, ODT, JPG ou PNG), ou utilisez le formulaire de l’offre.";
    }

    private static String refused(MailReceipt receipt) {
        String why = receipt.reasons().isEmpty() ? "" : receipt.reasons().get(0).sentence();
        return "Madame, Monsieur,\n\nVotre message n’a pas pu être pris en compte : "
                + why.substring(0, Math.min(1, why.length())).toLowerCase(Locale.FRENCH)
                + why.substring(Math.min(1, why.length()))
                + "\n\nVous pouvez nous écrire à nouveau, ou consulter les offres ouvertes sur notre site.";
    }
}
