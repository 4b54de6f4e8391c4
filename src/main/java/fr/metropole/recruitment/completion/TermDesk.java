package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.offer.ContractTerms;
import fr.metropole.recruitment.offer.Offers;
import fr.metropole.recruitment.process.WorkingCalendar;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The term of a contract: when the agent must be told, its renewals and their limits, the return of the agent replaced. */
@Service
@Transactional
public class TermDesk {

    /** Working days before the last day to tell the agent on which HR is asked to decide. */
    static final int ALERT_DAYS = 15;

    private final ContractTermTable table;
    private final Offers offers;
    private final Requisitions requisitions;
    private final WorkingCalendar calendar;
    private final TermFlow flow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TermDesk(
            ContractTermTable table,
            Offers offers,
            Requisitions requisitions,
            WorkingCalendar calendar,
            TermFlow flow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.offers = offers;
        this.requisitions = requisitions;
        this.calendar = calendar;
        this.flow = flow;
        this.events = events;
        this.clock = clock;
    }

    /** A contract that begins with an end is watched from its first day. */
    @EventListener
    void begin(CompletionEvent.Started started) {
        SignedAct.of(offers, started.reference())
                .map(act -> act.offer().contract())
                .map(ContractTerms::durationMonths)
                .filter(months -> table.findById(started.reference().value()).isEmpty())
                .ifPresent(months -> watch(started.reference(), started.on(), months));
    }

    private void watch(CaseReference reference, LocalDate begunOn, int months) {
        LocalDate endsOn = begunOn.plusMonths(months).minusDays(1);
        table.save(new ContractTerm(reference, begunOn, endsOn, noticeBy(reference, begunOn, endsOn)));
        flow.begin(reference);
    }

    private LocalDate noticeBy(CaseReference reference, LocalDate begunOn, LocalDate endsOn) {
        Period notice = TermRule.notice(basis(reference), TermRule.months(begunOn, endsOn));
        return TermRule.noticeBy(endsOn, notice, calendar);
    }

    /** The term of the contract of a case; empty before it has begun, or without a contract. */
    @Transactional(readOnly = true)
    public Optional<ContractTermView> find(CaseReference reference) {
        return table.findById(reference.value()).map(ContractTerm::toView);
    }

    /** The day on which HR is asked what follows: three weeks of work before the agent must be told. */
    @Transactional(readOnly = true)
    public LocalDate noticeAlert(CaseReference reference) {
        LocalDate day = find(reference).map(ContractTermView::noticeBy).orElseThrow();
        for (int counted = 0; counted < ALERT_DAYS; counted++) {
            do {
                day = day.minusDays(1);
            } while (!calendar.isWorkingDay(day));
        }
        return day;
    }

    /**
     * HR ends, renews or opens the contract.
     *
     * @return the term; or {@code CONTRACT_TERM_UNKNOWN} and what {@link TermRule} refuses
     */
    public Outcome<ContractTermView> decide(CaseReference reference, TermDecision decision, PersonId by) {
        return running(reference).then(term -> apply(term, decision)).map(term -> {
            term.decided(decision, by, LocalDate.now(clock));
            events.publishEvent(new CompletionEvent.TermDecided(reference, decision.verdict(), decision.reason(), by));
            return term.toView();
        });
    }

    private Outcome<ContractTerm> apply(ContractTerm term, TermDecision decision) {
        ContractTermView so = term.toView();
        return switch (decision.verdict()) {
            case ENDED -> Outcome.accepted(term);
            case RENEWED -> renew(term, so, decision);
            case OPEN_ENDED -> openEnd(term, so);
        };
    }

    private Outcome<ContractTerm> renew(ContractTerm term, ContractTermView so, TermDecision decision) {
        LocalDate endsOn = so.endsOn();
        return endsOn == null
                ? Outcome.refused(CompletionRefusals.noTerm())
                : TermRule.renewal(
                                basis(so.reference()),
                                so.begunOn(),
                                endsOn,
                                decision.newEndsOn(),
                                decision.absenceEndsOn())
                        .map(next -> {
                            term.renew(next, noticeBy(so.reference(), so.begunOn(), next));
                            return term;
                        });
    }

    private Outcome<ContractTerm> openEnd(ContractTerm term, ContractTermView so) {
        Optional<Refusal> refusal = TermRule.openEnd(basis(so.reference()), so.totalMonths());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        term.openEnd();
        return Outcome.accepted(term);
    }

    /**
     * The agent who was replaced comes back: the contract ends the day before (CGFP L332-13).
     *
     * @return the term; or {@code NOT_A_REPLACEMENT}, {@code RETURN_DATE}, {@code CONTRACT_TERM_UNKNOWN}
     */
    public Outcome<ContractTermView> absentAgentReturns(CaseReference reference, LocalDate on, PersonId by) {
        if (!basis(reference).contains("L332-13")) {
            return Outcome.refused(CompletionRefusals.notAReplacement());
        }
        return running(reference).then(term -> {
            ContractTermView so = term.toView();
            if (so.endsOn() == null || !on.isAfter(so.begunOn()) || on.isAfter(so.endsOn())) {
                return Outcome.refused(CompletionRefusals.returnDate());
            }
            term.returns(on);
            flow.absentAgentReturns(reference);
            events.publishEvent(new CompletionEvent.AbsentAgentReturned(reference, on, by));
            return Outcome.accepted(term.toView());
        });
    }

    private Outcome<ContractTerm> running(CaseReference reference) {
        return table.findById(reference.value())
                .filter(term -> term.toView().verdict() != TermVerdict.ENDED
                        && term.toView().absentAgentReturnsOn() == null)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(CompletionRefusals.noTerm()));
    }

    /** The legal basis as cited, e.g. « CGFP L332-13 ». */
    @Transactional(readOnly = true)
    public String basis(CaseReference reference) {
        return requisitions
                .find(reference)
                .map(RequisitionView::basis)
                .map(LegalBasis::basis)
                .orElse("");
    }
}
