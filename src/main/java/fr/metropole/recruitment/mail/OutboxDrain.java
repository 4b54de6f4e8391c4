package fr.metropole.recruitment.mail;

import fr.metropole.recruitment.mail.MailServer.Delivery;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, each mail at most once. It is taken in a transaction of its own before the server hears of
 * it, and its end is noted in another one: a node that dies in between leaves it marked as being sent, which nobody takes for
 * unsent. After a while it counts as uncertain and a person decides. The database holds no lock while the server is slow.
 */
@Component
class OutboxDrain {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDrain.class);
    private static final int MOST_AT_ONCE = 200;

    private final OutgoingTable mails;
    private final ObjectProvider<AddressBook> books;
    private final MailComposition composition;
    private final MailServer server;
    private final MailSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutboxDrain(
            OutgoingTable mails,
            ObjectProvider<AddressBook> books,
            MailComposition composition,
            MailServer server,
            MailSettings settings,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.mails = mails;
        this.books = books;
        this.composition = composition;
        this.server = server;
        this.settings = settings;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What is needed outside the database to send one mail. */
    private record Taken(OutgoingRow mail, Optional<Addressee> addressee) {}

    /** Sends all that is due; @return how many mails were tried. */
    int drain() {
        forgetTheSilent();
        int tried = 0;
        while (tried < MOST_AT_ONCE && next()) {
            tried++;
        }
        return tried;
    }

    private boolean next() {
        Optional<Taken> taken = Optional.ofNullable(transaction.execute(status -> take()));
        taken.ifPresent(one -> end(one.mail().id(), attempt(one)));
        return taken.isPresent();
    }

    private @org.jspecify.annotations.Nullable Taken take() {
        return mails.takeDue(clock.instant())
                .map(mail -> {
                    mail.taken(clock.instant());
                    return new Taken(mail, addressee(mail.addressee()));
                })
                .orElse(null);
    }

    private Optional<Addressee> addressee(String key) {
        return books.stream().flatMap(book -> book.find(key).stream()).findFirst();
    }

    private Delivery attempt(Taken taken) {
        if (taken.addressee().isEmpty()) {
            return new Delivery.Refused("ADDRESS_UNKNOWN");
        }
        OutgoingMessage message;
        try {
            message = composition.compose(taken.mail(), taken.addressee().get(), clock.instant());
        } catch (MessagingException e) {
            return new Delivery.Refused("ADDRESS_INVALID");
        }
        return server.send(message);
    }

    private void end(UUID id, Delivery delivery) {
        transaction.executeWithoutResult(status -> {
            OutgoingRow mail = mails.findById(id).orElseThrow();
            if (delivery instanceof Delivery.Accepted) {
                mail.sent(clock.instant());
            } else if (delivery instanceof Delivery.TryLater later) {
                mail.tryLater(later.code(), clock.instant());
            } else if (delivery instanceof Delivery.Refused refused) {
                mail.stuck(refused.code());
            } else if (delivery instanceof Delivery.Unknown unknown) {
                mail.uncertain(unknown.code());
            }
            tell(mail);
        });
    }

    private void forgetTheSilent() {
        transaction.executeWithoutResult(status -> mails.findByStateAndNextAttemptAtBefore(
                        OutgoingState.SENDING, clock.instant().minus(settings.lease()))
                .forEach(mail -> {
                    mail.uncertain("SENDER_FELL_SILENT");
                    tell(mail);
                }));
    }

    private void tell(OutgoingRow mail) {
        OutgoingView view = mail.toView();
        if (view.state().needsAPerson()) {
            LOG.warn(
                    "mail {} needs a person: {} {}",
                    view.id(),
                    view.state(),
                    view.fault().orElse(""));
        }
        events.publishEvent(new MailFate(view.id(), view.addressee(), view.state()));
    }
}
