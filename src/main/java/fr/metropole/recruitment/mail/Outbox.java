package fr.metropole.recruitment.mail;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that leave once the transaction that wrote them is committed. Written in that transaction, so that a step that is
 * rolled back sends nothing.
 */
@Service
@Transactional
public class Outbox {

    /** Code of a mail that a mail server took and sent back. */
    static final String RETURNED = "MAIL_RETURNED";

    private static final int MOST_SHOWN = 200;
    private static final Set<OutgoingState> FOR_A_PERSON = EnumSet.of(OutgoingState.STUCK, OutgoingState.UNCERTAIN);

    private static final Set<OutgoingState> ON_THE_WAY = EnumSet.of(OutgoingState.WAITING, OutgoingState.SENDING);

    private final OutgoingTable mails;
    private final MailServer server;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(OutgoingTable mails, MailServer server, ApplicationEventPublisher events, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.events = events;
        this.clock = clock;
    }

    /** Queues the mail of a letter; tells whether it will leave. */
    OutgoingState queue(Letter letter, String body, @Nullable String calendar) {
        OutgoingRow row = row(letter.applicationNumber(), letter.subject(), body);
        mails.save(row.ofLetter(letter.id(), calendar));
        return row.state();
    }

    /**
     * Queues an answer that is no letter of an application.
     *
     * @param addressee key that an {@link AddressBook} knows
     */
    public void write(String addressee, String subject, String body) {
        mails.save(row(addressee, subject, body));
    }

    private OutgoingRow row(String addressee, String subject, String body) {
        OutgoingState state = server.isConfigured() ? OutgoingState.WAITING : OutgoingState.KEPT;
        return new OutgoingRow(UUID.randomUUID(), addressee, oneLine(subject), body, state, clock.instant());
    }

    /** A subject is one line whatever was typed: nothing in it can begin another header field. */
    private static String oneLine(String subject) {
        String line = subject.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.length() > 300 ? line.substring(0, 300) : line;
    }

    /** Takes the words out of all mails to one addressee; that they were sent, and when, stays. */
    void erase(String addressee) {
        mails.erase(addressee);
    }

    /** Whether a mail to the addressee has still to leave. */
    boolean isWaiting(String addressee) {
        return mails.existsByAddresseeAndStateIn(addressee, ON_THE_WAY);
    }

    /** All mails to one addressee, oldest first. */
    @Transactional(readOnly = true)
    public List<OutgoingView> of(String addressee) {
        return views(mails.findByAddresseeOrderByCreatedAt(addressee));
    }

    /** The latest mails, newest first. */
    @Transactional(readOnly = true)
    public List<OutgoingView> latest() {
        return views(mails.findByOrderByCreatedAtDesc(Limit.of(MOST_SHOWN)));
    }

    /** The mails that a person must look at, oldest first. */
    @Transactional(readOnly = true)
    public List<OutgoingView> stuck() {
        return views(mails.findByStateInOrderByCreatedAt(FOR_A_PERSON));
    }

    @Transactional(readOnly = true)
    public Optional<OutgoingView> find(UUID id) {
        return mails.findById(id).map(OutgoingRow::toView);
    }

    /**
     * Sends a mail again on the word of a person; under the same Message-ID, by which most mailboxes know a copy.
     *
     * @return the mail; or {@code MAIL_UNKNOWN}, {@code MAIL_NOT_STUCK}, {@code MAIL_SERVER_MISSING}
     */
    public Outcome<OutgoingView> resend(UUID id) {
        if (!server.isConfigured()) {
            return Outcome.refused(
                    Refusal.conflict("MAIL_SERVER_MISSING", "Aucun serveur de messagerie n’est configuré."));
        }
        return decide(id, mail -> mail.again(clock.instant()));
    }

    /**
     * Notes that a person has sent the same words on paper; no mail leaves any more.
     *
     * @return the mail; or {@code MAIL_UNKNOWN}, {@code MAIL_NOT_STUCK}
     */
    public Outcome<OutgoingView> posted(UUID id) {
        return decide(id, mail -> mail.posted(clock.instant()));
    }

    /**
     * A mail server has sent a mail back for good: its addressee has not got it, and a person must see to it. Does nothing for
     * a mail that is not ours, not sent, or was sent again since.
     *
     * @param reported when the report arrived
     */
    public void returned(UUID id, Instant reported) {
        mails.findById(id)
                .filter(mail -> mail.toView().state() == OutgoingState.SENT)
                .filter(mail -> mail.toView()
                        .sentAt()
                        .filter(sent -> !sent.truncatedTo(ChronoUnit.SECONDS).isAfter(reported))
                        .isPresent())
                .ifPresent(mail -> {
                    mail.stuck(RETURNED);
                    events.publishEvent(new MailFate(id, mail.addressee(), mail.state()));
                });
    }

    private Outcome<OutgoingView> decide(UUID id, Consumer<OutgoingRow> decision) {
        Optional<OutgoingRow> found = mails.findById(id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound("MAIL_UNKNOWN", "Ce courriel n’existe pas."));
        }
        OutgoingRow mail = found.get();
        if (!mail.state().isInTheHandsOfAPerson()) {
            return Outcome.refused(Refusal.conflict("MAIL_NOT_STUCK", "Ce courriel est déjà parti ou va partir."));
        }
        decision.accept(mail);
        events.publishEvent(new MailFate(id, mail.addressee(), mail.state()));
        return Outcome.accepted(mail.toView());
    }

    /** How many mails wait for a person. */
    @Transactional(readOnly = true)
    public long countStuck() {
        return mails.countByStateIn(FOR_A_PERSON);
    }

    private static List<OutgoingView> views(List<OutgoingRow> rows) {
        return rows.stream().map(OutgoingRow::toView).toList();
    }
}
