package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.legal.LegalFacts;
import fr.metropole.recruitment.legal.LegalMoment;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Terms, answer and end of the offers of a case; the act is the matter of {@link ActDesk}. Each use case checks first and
 * then changes, or refuses and changes nothing.
 */
@Service
@Transactional
public class OfferDesk {

    private final OfferTable table;
    private final Requisitions requisitions;
    private final OfferLaw law;
    private final ChosenCandidate chosen;
    private final OfferLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferDesk(
            OfferTable table,
            Requisitions requisitions,
            OfferLaw law,
            ChosenCandidate chosen,
            OfferLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.requisitions = requisitions;
        this.law = law;
        this.chosen = chosen;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** The application number of the candidate to whom an offer is to be made. */
    @Transactional(readOnly = true)
    public Optional<String> candidate(CaseReference reference) {
        return chosen.of(reference);
    }

    /** Fixes the terms of an appointment by order. */
    public Outcome<OfferView> propose(CaseReference reference, AppointmentTerms terms, PersonId by) {
        return draft(reference, OfferKind.STATUTORY, TermsRules.of(terms, today()), by, offer -> offer.draft(terms, by))
                .peek(view -> law.decide(reference, LegalMoment.ACT, law.facts(reference, OfferKind.STATUTORY, null)));
    }

    /** Fixes the terms of a contract, or fixes them anew after they were returned. */
    public Outcome<OfferView> propose(CaseReference reference, ContractTerms terms, PersonId by) {
        LegalFacts facts = law.facts(reference, OfferKind.CONTRACT, terms.durationMonths());
        List<Refusal> refusals = TermsRules.of(terms, need(reference), law.basis(facts), today());
        return draft(reference, OfferKind.CONTRACT, refusals, by, offer -> offer.draft(terms, by))
                .peek(view -> law.decide(reference, LegalMoment.ACT, facts));
    }

    private Outcome<OfferView> draft(
            CaseReference reference,
            OfferKind kind,
            List<Refusal> refusals,
            PersonId by,
            Function<Offer, Outcome<Offer>> change) {
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return draftFor(reference, kind)
                .then(change)
                .map(offer -> table.keep(offer).toView())
                .peek(view ->
                        events.publishEvent(new OfferEvent.Drafted(reference, view.applicationNumber(), kind, by)));
    }

    /** The draft under way, or a new one for the candidate who is chosen now. */
    private Outcome<Offer> draftFor(CaseReference reference, OfferKind kind) {
        Optional<Offer> underWay =
                latest(reference).filter(offer -> offer.status().isAlive() && offer.kind() == kind);
        if (underWay.isPresent()) {
            return Outcome.accepted(underWay.get());
        }
        return chosen.of(reference)
                .map(number -> Outcome.accepted(new Offer(reference, number, kind)))
                .orElseGet(() -> Outcome.refused(OfferRefusals.nobodyChosen()));
    }

    /** Finance confirms that the pay is budgeted. */
    public Outcome<OfferView> confirmBudget(CaseReference reference, PersonId by) {
        Optional<Refusal> refusal = FourEyes.budget(need(reference), by);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return changing(reference, offer -> offer.confirmBudget(by))
                .peek(view -> events.publishEvent(
                        new OfferEvent.BudgetDecided(reference, view.applicationNumber(), true, "", by)));
    }

    /** Finance sends the terms back. */
    public Outcome<OfferView> returnTerms(CaseReference reference, @Nullable String reason, PersonId by) {
        if (reason == null) {
            return Outcome.refused(OfferRefusals.reasonMissing());
        }
        return changing(reference, offer -> offer.returnTerms(reason))
                .peek(view -> events.publishEvent(
                        new OfferEvent.BudgetDecided(reference, view.applicationNumber(), false, reason, by)));
    }

    /** The offer goes out to the candidate. */
    public Outcome<OfferView> send(CaseReference reference) {
        return changing(
                        reference,
                        offer -> offer.kind() == OfferKind.CONTRACT
                                        && offer.toView().budgetBy() == null
                                ? Outcome.refused(OfferRefusals.budgetMissing())
                                : offer.send(today()))
                .peek(view -> {
                    letters.propose(view);
                    events.publishEvent(new OfferEvent.Sent(reference, view.applicationNumber(), view.answerBy()));
                });
    }

    /**
     * The candidate accepts.
     *
     * @param originRequestedOn when the employer of origin was asked to agree; required where it has a say
     */
    public Outcome<OfferView> accept(
            CaseReference reference, CandidateAnswer answer, @Nullable LocalDate originRequestedOn, PersonId by) {
        boolean originAsked = latest(reference).map(Offer::toView).stream().anyMatch(view -> view.origin() != null);
        if (originAsked && (originRequestedOn == null || originRequestedOn.isAfter(today()))) {
            return Outcome.refused(OfferRefusals.originRequestDate());
        }
        return answered(reference, answer, true, by, offer -> offer.accept(answer, originRequestedOn));
    }

    /** The candidate declines. */
    public Outcome<OfferView> decline(
            CaseReference reference, CandidateAnswer answer, @Nullable String reason, PersonId by) {
        return answered(reference, answer, false, by, offer -> offer.decline(answer, reason));
    }

    private Outcome<OfferView> answered(
            CaseReference reference,
            CandidateAnswer answer,
            boolean accepted,
            PersonId by,
            Function<Offer, Outcome<Offer>> change) {
        return changing(
                        reference,
                        offer -> isInTime(offer.toView(), answer)
                                ? change.apply(offer)
                                : Outcome.refused(OfferRefusals.answerDate()))
                .peek(view -> events.publishEvent(
                        new OfferEvent.Answered(reference, view.applicationNumber(), accepted, answer.means(), by)));
    }

    private boolean isInTime(OfferView offer, CandidateAnswer answer) {
        return offer.sentOn() == null
                || !answer.answeredOn().isBefore(offer.sentOn())
                        && !answer.answeredOn().isAfter(today());
    }

    /** The employer of origin agrees, or opposes with a reason. */
    public Outcome<OfferView> originAnswers(
            CaseReference reference, OriginAnswer answer, LocalDate on, @Nullable String reason, PersonId by) {
        if (answer == OriginAnswer.OPPOSED && reason == null) {
            return Outcome.refused(OfferRefusals.reasonMissing());
        }
        return changing(
                        reference,
                        offer -> on.isAfter(today()) || on.isBefore(requestedOn(offer))
                                ? Outcome.refused(OfferRefusals.originAnswerDate())
                                : offer.originAnswers(answer, on, reason))
                .peek(view -> events.publishEvent(
                        new OfferEvent.OriginAnswered(reference, view.applicationNumber(), answer, by)));
    }

    /** Two months have passed without an answer of the employer of origin. */
    public Outcome<OfferView> recordTacitAgreement(CaseReference reference) {
        return changing(
                        reference,
                        offer -> isSilenceOver(offer.toView().origin())
                                ? offer.originAnswers(OriginAnswer.TACIT, today(), null)
                                : Outcome.refused(OfferRefusals.silenceToCome()))
                .peek(view -> events.publishEvent(
                        new OfferEvent.OriginAnswered(reference, view.applicationNumber(), OriginAnswer.TACIT, null)));
    }

    /** Whoever sets the timer off early does not shorten the two months. */
    private boolean isSilenceOver(@Nullable OriginView origin) {
        LocalDate last = origin == null ? null : origin.silenceUntil();
        return last != null && today().isAfter(last);
    }

    /**
     * Nothing comes of the offer: unanswered in time, declined, opposed, refused or not signed. The candidate hears of it,
     * the application ends, the choice is open again.
     *
     * @return whether somebody is left to choose; or {@code OFFER_STILL_OPEN} while the candidate may answer
     */
    public Outcome<Boolean> close(CaseReference reference) {
        Offer offer = latest(reference).orElseThrow();
        if (offer.status() == OfferStatus.PROPOSED
                && !today().isAfter(offer.toView().answerBy())) {
            return Outcome.refused(OfferRefusals.stillOpen());
        }
        offer.expire();
        return Outcome.accepted(closed(reference, offer.toView()));
    }

    private boolean closed(CaseReference reference, OfferView view) {
        letters.close(view);
        events.publishEvent(new OfferEvent.Closed(
                reference,
                view.applicationNumber(),
                view.status(),
                Objects.requireNonNullElse(view.closingReason(), "")));
        return chosen.fell(
                reference, view.applicationNumber(), view.status().isCandidatesWill(), ClosingWords.of(view));
    }

    /** The case is given up: what is still offered is no longer. A signed act stays. */
    public void withdraw(CaseReference reference, String why) {
        latest(reference).filter(offer -> offer.status().isAlive()).ifPresent(offer -> {
            offer.withdraw(why);
            OfferView view = offer.toView();
            events.publishEvent(new OfferEvent.Closed(reference, view.applicationNumber(), view.status(), why));
        });
    }

    private static LocalDate requestedOn(Offer offer) {
        OriginView origin = offer.toView().origin();
        return origin == null || origin.requestedOn() == null ? LocalDate.MIN : origin.requestedOn();
    }

    private Outcome<OfferView> changing(CaseReference reference, Function<Offer, Outcome<Offer>> change) {
        return latest(reference)
                .map(offer -> change.apply(offer).map(Offer::toView))
                .orElseGet(() -> Outcome.refused(OfferRefusals.none()));
    }

    private Optional<Offer> latest(CaseReference reference) {
        return table.latest(reference);
    }

    private RequisitionView need(CaseReference reference) {
        return requisitions.find(reference).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
