package fr.metropole.recruitment.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mail on its way out. Each named method is one step of it. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingRow {

    /** How long to wait after the first, second ... failed attempt; after the last one a person is asked. */
    static final List<Duration> BACK_OFF = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    @Id
    private UUID id;

    private @Nullable UUID letterId;
    private String addressee;
    private String subject;
    private String body;
    private @Nullable String calendar;

    @Enumerated(EnumType.STRING)
    private OutgoingState state;

    private int attempts;
    private Instant createdAt;
    private Instant nextAttemptAt;
    private @Nullable Instant sentAt;
    private @Nullable String fault;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected OutgoingRow() {}

    OutgoingRow(UUID id, String addressee, String subject, String body, OutgoingState state, Instant now) {
        this.id = id;
        this.addressee = addressee;
        this.subject = subject;
        this.body = body;
        this.state = state;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    OutgoingRow ofLetter(UUID letter, @Nullable String appointment) {
        letterId = letter;
        calendar = appointment;
        return this;
    }

    void taken(Instant now) {
        state = OutgoingState.SENDING;
        attempts++;
        nextAttemptAt = now;
    }

    void sent(Instant now) {
        state = OutgoingState.SENT;
        sentAt = now;
        fault = null;
    }

    void tryLater(String why, Instant now) {
        fault = why;
        if (attempts > BACK_OFF.size()) {
            state = OutgoingState.STUCK;
        } else {
            state = OutgoingState.WAITING;
            nextAttemptAt = now.plus(BACK_OFF.get(attempts - 1));
        }
    }

    void stuck(String why) {
        state = OutgoingState.STUCK;
        fault = why;
    }

    void uncertain(String why) {
        state = OutgoingState.UNCERTAIN;
        fault = why;
    }

    /** On the word of a person, who has looked. */
    void again(Instant now) {
        state = OutgoingState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** On the word of a person, who has put it into the post. */
    void posted(Instant now) {
        state = OutgoingState.POSTED;
        sentAt = now;
    }

    UUID id() {
        return id;
    }

    String addressee() {
        return addressee;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    Optional<String> calendar() {
        return Optional.ofNullable(calendar);
    }

    OutgoingState state() {
        return state;
    }

    OutgoingView toView() {
        return new OutgoingView(
                id,
                Optional.ofNullable(letterId),
                addressee,
                subject,
                PersonalPage.hidden(body),
                calendar != null,
                state,
                attempts,
                createdAt,
                nextAttemptAt,
                Optional.ofNullable(sentAt),
                Optional.ofNullable(fault));
    }
}
