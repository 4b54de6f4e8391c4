package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.offer.Offers;
import fr.metropole.recruitment.offer.TrialPeriod;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Start of service and trial period. */
@Service
@Transactional
public class ServiceDesk {

    private static final int ALERT_DAYS = 15;

    private final CompletionTable table;
    private final Offers offers;
    private final Requisitions requisitions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ServiceDesk(
            CompletionTable table,
            Offers offers,
            Requisitions requisitions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.offers = offers;
        this.requisitions = requisitions;
        this.events = events;
        this.clock = clock;
    }

    /** The chosen candidate has started. */
    public Outcome<CompletionView> confirmStart(CaseReference reference, LocalDate on, PersonId by) {
        return SignedAct.of(offers, reference)
                .map(act -> confirmStart(reference, act, on, by))
                .orElseGet(() -> Outcome.refused(CompletionRefusals.noSignedAct()));
    }

    private Outcome<CompletionView> confirmStart(CaseReference reference, SignedAct act, LocalDate on, PersonId by) {
        Completion completion = table.of(reference);
        CompletionView so = completion.toView();
        Optional<Refusal> refusal = StartRule.check(
                on,
                act.signedOn(),
                legalityControl(reference),
                so.transmittedOn(),
                so.acknowledgedOn() != null,
                LocalDate.now(clock));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        TrialPeriod trial = act.offer().trial();
        completion.start(on, trial == null ? null : trial.lastDay(on), by);
        events.publishEvent(new CompletionEvent.Started(reference, on, by));
        return Outcome.accepted(completion.toView());
    }

    private boolean legalityControl(CaseReference reference) {
        LegalBasis basis =
                requisitions.find(reference).map(RequisitionView::basis).orElse(null);
        return basis != null && basis.legalityControl();
    }

    /** The day on which the manager is told that the trial period will soon be over. */
    @Transactional(readOnly = true)
    public LocalDate trialAlert(CaseReference reference) {
        LocalDate lastDay = table.findById(reference.value())
                .map(Completion::toView)
                .map(CompletionView::trialEndsOn)
                .orElseThrow();
        return lastDay.minusDays(ALERT_DAYS);
    }

    /** The manager confirms, renews or ends the trial period; the latter two before its last day is over. */
    public Outcome<CompletionView> concludeTrial(CaseReference reference, TrialDecision decision, PersonId by) {
        Completion completion = table.of(reference);
        LocalDate endsOn = completion.toView().trialEndsOn();
        if (endsOn == null) {
            return Outcome.refused(CompletionRefusals.noTrial());
        }
        return checked(decision, endsOn)
                .then(ok -> conclude(completion, decision, endsOn))
                .map(done -> {
                    done.concludeTrial(decision, LocalDate.now(clock), by);
                    events.publishEvent(new CompletionEvent.TrialDecided(
                            reference, decision.verdict(), Objects.requireNonNullElse(decision.reason(), ""), by));
                    return done.toView();
                });
    }

    private Outcome<TrialDecision> checked(TrialDecision decision, LocalDate endsOn) {
        if (decision.verdict() == TrialVerdict.CONFIRMED) {
            return Outcome.accepted(decision);
        }
        if (decision.reason() == null) {
            return Outcome.refused(CompletionRefusals.reasonMissing());
        }
        return LocalDate.now(clock).isAfter(endsOn)
                ? Outcome.refused(CompletionRefusals.trialOver())
                : Outcome.accepted(decision);
    }

    private Outcome<Completion> conclude(Completion completion, TrialDecision decision, LocalDate endsOn) {
        if (decision.verdict() != TrialVerdict.RENEWED) {
            return Outcome.accepted(completion);
        }
        CompletionView so = completion.toView();
        TrialPeriod first = SignedAct.of(offers, so.reference())
                .map(act -> act.offer().trial())
                .orElseThrow();
        return TrialRenewal.check(first, decision.renewal(), endsOn, so.trialRenewed())
                .map(lastDay -> {
                    completion.renewTrial(lastDay);
                    return completion;
                });
    }
}
