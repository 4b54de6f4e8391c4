package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Row of a candidate's request; answered once. */
@Entity
@Table(name = "retention_request")
class RequestRow {

    @Id
    private String reference;

    private String applicationNumber;
    private String caseReference;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private LocalDate receivedOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable RequestAnswer answer;

    private @Nullable String reason;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable Instant erasedAt;
    private @Nullable String evidence;
    private @Nullable String fingerprint;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RequestRow() {}

    RequestRow(String reference, CandidateFile file, RequestKind kind, LocalDate receivedOn, LocalDate dueOn) {
        this.reference = reference;
        this.applicationNumber = file.number();
        this.caseReference = file.reference().value();
        this.kind = kind;
        this.receivedOn = receivedOn;
        this.dueOn = dueOn;
    }

    Outcome<RequestRow> answer(RequestAnswer given, String why, PersonId by, Instant at) {
        if (answer != null) {
            return Outcome.refused(RetentionRefusals.answered());
        }
        answer = given;
        reason = why;
        answeredBy = by.value();
        answeredAt = at;
        return Outcome.accepted(this);
    }

    void erased(Erasures.Proof of, Instant at) {
        erasedAt = at;
        evidence = of.words();
        fingerprint = of.fingerprint();
    }

    boolean isErased() {
        return erasedAt != null;
    }

    CandidateRequest toRequest() {
        return new CandidateRequest(
                reference,
                applicationNumber,
                new CaseReference(caseReference),
                kind,
                receivedOn,
                dueOn,
                Optional.ofNullable(answer),
                Optional.ofNullable(reason),
                Optional.ofNullable(answeredBy).map(PersonId::new),
                Optional.ofNullable(evidence));
    }
}
