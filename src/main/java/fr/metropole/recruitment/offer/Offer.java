package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One offer to one candidate. Each method checks first at which step the offer is; a step out of turn is refused. */
@Entity
@Table(name = "offer")
class Offer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String reference;

    @Column(name = "application_number")
    private String applicationNumber;

    @Enumerated(EnumType.STRING)
    private OfferKind kind;

    @Enumerated(EnumType.STRING)
    private OfferStatus status = OfferStatus.DRAFTED;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Embedded
    private @Nullable AppointmentColumns appointment;

    @Embedded
    private @Nullable ContractColumns contract;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "budget_by")
    private @Nullable String budgetBy;

    @Column(name = "return_reason")
    private @Nullable String returnReason;

    @Column(name = "sent_on")
    private @Nullable LocalDate sentOn;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_means")
    private @Nullable AnswerMeans answerMeans;

    @Column(name = "closing_reason")
    private @Nullable String closingReason;

    @Embedded
    private @Nullable ActColumns act;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA and the first draft fill the fields
    protected Offer() {}

    @SuppressWarnings("NullAway.Init") // the first draft follows at once
    Offer(CaseReference reference, String applicationNumber, OfferKind kind) {
        this.reference = reference.value();
        this.applicationNumber = applicationNumber;
        this.kind = kind;
    }

    Outcome<Offer> draft(AppointmentTerms terms, PersonId by) {
        return expecting(OfferStatus.DRAFTED, () -> {
            appointment = new AppointmentColumns(terms);
            drafted(terms.startsOn(), terms.answerBy(), by);
        });
    }

    Outcome<Offer> draft(ContractTerms terms, PersonId by) {
        return expecting(OfferStatus.DRAFTED, () -> {
            contract = new ContractColumns(terms);
            drafted(terms.startsOn(), terms.answerBy(), by);
        });
    }

    private void drafted(LocalDate start, LocalDate lastAnswer, PersonId by) {
        startsOn = start;
        answerBy = lastAnswer;
        draftedBy = by.value();
        budgetBy = null;
        returnReason = null;
    }

    Outcome<Offer> confirmBudget(PersonId by) {
        return expecting(OfferStatus.DRAFTED, () -> budgetBy = by.value());
    }

    Outcome<Offer> returnTerms(String reason) {
        return expecting(OfferStatus.DRAFTED, () -> returnReason = reason);
    }

    Outcome<Offer> send(LocalDate on) {
        return expecting(OfferStatus.DRAFTED, () -> {
            sentOn = on;
            status = OfferStatus.PROPOSED;
        });
    }

    Outcome<Offer> accept(CandidateAnswer answer, @Nullable LocalDate originRequestedOn) {
        return expecting(OfferStatus.PROPOSED, () -> {
            answered(answer, OfferStatus.ACCEPTED);
            if (appointment != null && originRequestedOn != null) {
                appointment.askOrigin(originRequestedOn);
            }
        });
    }

    Outcome<Offer> decline(CandidateAnswer answer, @Nullable String reason) {
        return expecting(OfferStatus.PROPOSED, () -> {
            answered(answer, OfferStatus.DECLINED);
            closingReason = reason;
        });
    }

    private void answered(CandidateAnswer answer, OfferStatus next) {
        answeredOn = answer.answeredOn();
        answerMeans = answer.means();
        status = next;
    }

    Outcome<Offer> originAnswers(OriginAnswer answer, LocalDate on, @Nullable String reason) {
        return expecting(OfferStatus.ACCEPTED, () -> {
            Objects.requireNonNull(appointment).originAnswers(answer, on);
            if (answer == OriginAnswer.OPPOSED) {
                closingReason = reason;
                status = OfferStatus.OPPOSED;
            }
        });
    }

    Outcome<Offer> draftAct(ActDraft draft, PersonId by) {
        return expecting(OfferStatus.ACCEPTED, () -> {
            act = new ActColumns(draft, by);
            startsOn = draft.startsOn();
            returnReason = null;
        });
    }

    /** The authority signs: an order is complete with it, a contract waits for the candidate. */
    Outcome<Offer> sign(LocalDate on, PersonId by) {
        return unsigned(() -> {
            Objects.requireNonNull(act).sign(on, by);
            status = kind == OfferKind.STATUTORY ? OfferStatus.SIGNED : OfferStatus.ACCEPTED;
        });
    }

    Outcome<Offer> returnAct(String reason) {
        return unsigned(() -> returnReason = reason);
    }

    Outcome<Offer> refuseAct(String reason) {
        return unsigned(() -> {
            closingReason = reason;
            status = OfferStatus.REFUSED;
        });
    }

    Outcome<Offer> candidateSigns(LocalDate on) {
        return signedByAuthority(() -> {
            Objects.requireNonNull(act).candidateSigns(on);
            status = OfferStatus.SIGNED;
        });
    }

    Outcome<Offer> candidateDoesNotSign(String reason) {
        return signedByAuthority(() -> {
            closingReason = reason;
            status = OfferStatus.DECLINED;
        });
    }

    /** The time to answer is over; an offer that was answered stays as it is. */
    void expire() {
        if (status == OfferStatus.PROPOSED) {
            status = OfferStatus.EXPIRED;
        }
    }

    void withdraw(String reason) {
        if (status.isAlive() && status != OfferStatus.SIGNED) {
            closingReason = reason;
            status = OfferStatus.WITHDRAWN;
        }
    }

    private Outcome<Offer> unsigned(Runnable change) {
        return act == null || act.isSigned()
                ? Outcome.refused(OfferRefusals.notAwaited(status))
                : expecting(OfferStatus.ACCEPTED, change);
    }

    private Outcome<Offer> signedByAuthority(Runnable change) {
        return act == null || !act.isSigned()
                ? Outcome.refused(OfferRefusals.notAwaited(status))
                : expecting(OfferStatus.ACCEPTED, change);
    }

    private Outcome<Offer> expecting(OfferStatus step, Runnable change) {
        if (status != step) {
            return Outcome.refused(OfferRefusals.notAwaited(status));
        }
        change.run();
        return Outcome.accepted(this);
    }

    CaseReference caseReference() {
        return new CaseReference(reference);
    }

    OfferKind kind() {
        return kind;
    }

    OfferStatus status() {
        return status;
    }

    OfferView toView() {
        return new OfferView(
                id == null ? 0 : id,
                caseReference(),
                applicationNumber,
                kind,
                status,
                startsOn,
                answerBy,
                appointment == null ? null : appointment.terms(startsOn, answerBy),
                contract == null ? null : contract.terms(startsOn, answerBy),
                appointment == null ? null : appointment.origin(),
                new PersonId(draftedBy),
                budgetBy == null ? null : new PersonId(budgetBy),
                returnReason,
                sentOn,
                answeredOn == null || answerMeans == null ? null : new CandidateAnswer(answeredOn, answerMeans),
                closingReason,
                act == null ? null : act.toView());
    }
}
