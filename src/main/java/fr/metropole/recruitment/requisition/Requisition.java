package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * One request to recruit. Each method checks first what the request waits for: a step out of turn, a second answer to the
 * same question and a decision on one's own request are refused here, through whichever door they come.
 */
@Entity
@Table(name = "requisition")
class Requisition implements Persistable<String> {

    @Id
    private String slug;

    @Version
    private @Nullable Long revision;

    private String reference;

    private String requester;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Enumerated(EnumType.STRING)
    private RequisitionStatus status;

    @Enumerated(EnumType.STRING)
    private Awaited awaited;

    @Column(name = "review_round")
    private int round;

    @Embedded
    private NeedColumns need;

    @Convert(converter = LegalBasisConverter.class)
    @Column(name = "legal_basis")
    private @Nullable LegalBasis basis;

    @Column(name = "notice_published_on")
    private @Nullable LocalDate noticePublishedOn;

    @Column(name = "budget_visa_by")
    private @Nullable String budgetVisaBy;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @OneToMany(mappedBy = "requisition", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<OpinionRow> opinions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Requisition() {}

    /** A new draft. */
    Requisition(CaseReference reference, NeedFacts facts, PersonId requester, Instant at) {
        this.slug = reference.slug();
        this.reference = reference.value();
        this.requester = requester.value();
        this.draftedAt = at;
        this.need = new NeedColumns(facts);
        this.status = RequisitionStatus.DRAFT;
        this.awaited = Awaited.START;
        this.round = 1;
    }

    /** Replaces the facts of a draft, or of a request that was returned. */
    Outcome<Requisition> change(NeedFacts facts) {
        if (!isChangeable()) {
            return Outcome.refused(RequisitionRefusals.notChangeable(status));
        }
        need = new NeedColumns(facts);
        return Outcome.accepted(this);
    }

    /** The draft goes into the procedure. */
    Outcome<Requisition> start() {
        return expecting(Awaited.START, () -> {
            status = RequisitionStatus.IN_REVIEW;
            awaited = Awaited.DESCRIPTION;
        });
    }

    /** The job description is complete; the opinions may be given. */
    Outcome<Requisition> describeJob() {
        return expecting(Awaited.DESCRIPTION, () -> awaited = Awaited.N2);
    }

    /** Keeps an opinion and goes where it leads. */
    Outcome<Requisition> give(OpinionView opinion) {
        return OpinionRules.check(opinion, requester())
                .then(checked -> expecting(Awaited.of(checked.step()), () -> {
                    opinions.add(new OpinionRow(this, checked));
                    apply(checked);
                }));
    }

    private void apply(OpinionView opinion) {
        switch (opinion.verdict()) {
            case APPROVED -> approve(opinion);
            case REFUSED -> end(RequisitionStatus.REFUSED);
            case RETURNED -> {
                status = RequisitionStatus.TO_CORRECT;
                awaited = Awaited.CORRECTION;
                budgetVisaBy = null;
            }
        }
    }

    private void approve(OpinionView opinion) {
        awaited = Awaited.after(opinion.last());
        if (opinion.step() == ReviewStep.BUDGET) {
            budgetVisaBy = opinion.by().value();
        }
        if (opinion.step() == ReviewStep.ARBITRATION) {
            status = RequisitionStatus.APPROVED;
        }
    }

    /** The corrected request starts its round of opinions anew. */
    Outcome<Requisition> resubmit() {
        return expecting(Awaited.CORRECTION, () -> {
            status = RequisitionStatus.IN_REVIEW;
            awaited = Awaited.N2;
            round++;
        });
    }

    /** The need is given up, at any time before the request is decided. */
    Outcome<Requisition> withdraw(String reason) {
        if (status.isOver()) {
            return Outcome.refused(RequisitionRefusals.over(status));
        }
        withdrawalReason = reason;
        end(RequisitionStatus.WITHDRAWN);
        return Outcome.accepted(this);
    }

    /** HR has read in the deliberation of a vacant post whether a contract agent may hold it. */
    void know(boolean deliberationAllowsContract) {
        need.know(deliberationAllowsContract);
    }

    /** The notice is out; its day chooses the texts that are cited from now on. */
    void publishedOn(@Nullable LocalDate day) {
        noticePublishedOn = day;
    }

    @Nullable
    LocalDate noticePublishedOn() {
        return noticePublishedOn;
    }

    /** Keeps on which rule the recruitment rests. */
    void restOn(LegalBasis found) {
        basis = found;
    }

    private void end(RequisitionStatus end) {
        status = end;
        awaited = Awaited.NOTHING;
    }

    private Outcome<Requisition> expecting(Awaited step, Runnable change) {
        if (awaited != step) {
            return Outcome.refused(RequisitionRefusals.notAwaited(status));
        }
        change.run();
        return Outcome.accepted(this);
    }

    CaseReference reference() {
        return new CaseReference(reference);
    }

    PersonId requester() {
        return new PersonId(requester);
    }

    NeedFacts facts() {
        return need.facts();
    }

    int round() {
        return round;
    }

    /** Tells whether its text may still be changed. */
    boolean isChangeable() {
        return awaited == Awaited.START || awaited == Awaited.CORRECTION;
    }

    Awaited awaited() {
        return awaited;
    }

    RequisitionView toView() {
        return new RequisitionView(
                reference(),
                slug,
                requester(),
                need.facts(),
                status,
                basis,
                budgetVisaBy == null ? null : new PersonId(budgetVisaBy),
                opinions.stream().map(OpinionRow::toView).toList());
    }

    @Override
    public String getId() {
        return slug;
    }

    /** A request is inserted, never merged over one that is there: the database refuses a second one. */
    @Override
    public boolean isNew() {
        return revision == null;
    }
}
