package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.inbox.message.Correspondent;
import fr.metropole.recruitment.inbox.message.ParsedMail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One message that came in. Its keys are unique, so that of two equal ones at once only one is kept. */
@Entity
@Table(name = "incoming_mail")
class IncomingMailRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private MailSource source;

    private @Nullable String messageKey;
    private String contentKey;
    private String senderAddress;
    private String senderName;
    private @Nullable String originalAddress;
    private @Nullable String originalName;
    private String subject;
    private String body;
    private Instant arrivedAt;
    private Instant storedAt;

    @Enumerated(EnumType.STRING)
    private MailOutcome state;

    private @Nullable String caseReference;
    private @Nullable String applicationNumber;
    private String reasons = "";
    private @Nullable UUID rawDocument;
    private @Nullable String decidedBy;
    private @Nullable String decisionReason;
    private @Nullable Instant answeredAt;

    @ElementCollection
    @CollectionTable(name = "incoming_mail_document", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<UUID> documents = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected IncomingMailRow() {}

    IncomingMailRow(ParsedMail mail, MailKeys keys, MailSource source, Instant storedAt) {
        this.source = source;
        this.messageKey = keys.message().orElse(null);
        this.contentKey = keys.content();
        this.senderAddress = mail.from().address();
        this.senderName = mail.from().name();
        this.originalAddress = mail.original().map(Correspondent::address).orElse(null);
        this.originalName = mail.original().map(Correspondent::name).orElse(null);
        this.subject = mail.subject();
        this.body = mail.text();
        this.arrivedAt = mail.arrivedAt().filter(storedAt::isAfter).orElse(storedAt);
        this.storedAt = storedAt;
        this.state = MailOutcome.NEEDS_ATTACHMENT;
    }

    void judged(MailTriage.Verdict verdict) {
        state = verdict.outcome();
        caseReference = verdict.reference().map(CaseReference::value).orElse(null);
        reasons(verdict.reasons());
    }

    void kept(UUID raw, List<UUID> accepted) {
        rawDocument = raw;
        documents.addAll(accepted);
    }

    void attached(CaseReference reference, String number, List<MailReason> notes) {
        state = MailOutcome.ATTACHED;
        caseReference = reference.value();
        applicationNumber = number;
        documents.clear();
        reasons(notes);
    }

    void attachedBy(CaseReference reference, String number, PersonId by) {
        state = MailOutcome.ATTACHED;
        caseReference = reference.value();
        applicationNumber = number;
        documents.clear();
        decidedBy = by.value();
    }

    void setAside(String why, PersonId by) {
        state = MailOutcome.SET_ASIDE;
        decisionReason = why;
        decidedBy = by.value();
    }

    void answered(Instant now) {
        answeredAt = now;
    }

    MailSource source() {
        return source;
    }

    void takenUp() {
        state = MailOutcome.NEEDS_ATTACHMENT;
    }

    private void reasons(List<MailReason> all) {
        String joined = all.stream().map(MailReason::sentence).collect(Collectors.joining("\n"));
        reasons = joined.length() > 4_000 ? joined.substring(0, 4_000) : joined;
    }

    long id() {
        return id == null ? 0 : id;
    }

    MailOutcome state() {
        return state;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    List<UUID> documents() {
        return List.copyOf(documents);
    }

    Optional<UUID> rawDocument() {
        return Optional.ofNullable(rawDocument);
    }

    Optional<CaseReference> reference() {
        return Optional.ofNullable(caseReference).map(CaseReference::new);
    }

    Optional<String> applicationNumber() {
        return Optional.ofNullable(applicationNumber);
    }

    String senderAddress() {
        return senderAddress;
    }

    IncomingMailView toView() {
        return new IncomingMailView(
                id(),
                source,
                new Correspondent(senderAddress, senderName),
                Optional.ofNullable(originalAddress)
                        .map(address -> new Correspondent(address, originalName == null ? "" : originalName)),
                subject,
                body,
                arrivedAt,
                state,
                reference(),
                applicationNumber(),
                reasons.isEmpty() ? List.of() : List.of(reasons.split("\n")),
                documents(),
                rawDocument(),
                Optional.ofNullable(decidedBy).map(PersonId::new),
                Optional.ofNullable(decisionReason));
    }
}
