package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.requisition.LegalBasis;
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

/** Order or contract of the offer under way: drafted, laid before the authority, signed by both sides. */
@Service
@Transactional
public class ActDesk {

    private final OfferTable table;
    private final Requisitions requisitions;
    private final CaseCheck cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActDesk(
            OfferTable table,
            Requisitions requisitions,
            CaseCheck cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.requisitions = requisitions;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Drafts the act, or corrects it after it was returned. */
    public Outcome<OfferView> draft(CaseReference reference, ActDraft draft, PersonId by) {
        LegalBasis basis = need(reference).basis();
        if (basis != null && basis.declaration() && draft.declarationNumber() == null) {
            return Outcome.refused(OfferRefusals.declarationNumberMissing());
        }
        return changing(reference, offer -> offer.draftAct(draft, by))
                .peek(view -> events.publishEvent(
                        new OfferEvent.ActDrafted(reference, view.applicationNumber(), draft.number(), by)));
    }

    /** The authority signs; never who requested or answered for the budget, and nothing that {@link CaseCheck} misses. */
    public Outcome<OfferView> sign(CaseReference reference, LocalDate on, PersonId by) {
        return changing(reference, offer -> refusals(offer.toView(), on, by).then(allowed -> offer.sign(on, by)))
                .peek(view -> tell(view, SignatureVerdict.SIGNED, "", by));
    }

    private Outcome<OfferView> refusals(OfferView offer, LocalDate on, PersonId by) {
        Optional<Refusal> refusal = check(offer, offer.caseReference(), on, by);
        List<Refusal> missing = refusal.map(List::of).orElseGet(() -> cases.missing(offer));
        return missing.isEmpty() ? Outcome.accepted(offer) : Outcome.refused(missing);
    }

    private Optional<Refusal> check(OfferView offer, CaseReference reference, LocalDate on, PersonId by) {
        Optional<Refusal> fourEyes = FourEyes.signature(need(reference), offer.budgetBy(), by);
        if (fourEyes.isPresent()) {
            return fourEyes;
        }
        CandidateAnswer answer = offer.answer();
        if (on.isAfter(today()) || answer != null && on.isBefore(answer.answeredOn())) {
            return Optional.of(OfferRefusals.signatureDate());
        }
        return on.isAfter(offer.startsOn()) ? Optional.of(OfferRefusals.startBeforeAct()) : Optional.empty();
    }

    /** The authority sends the act back. */
    public Outcome<OfferView> returnForCorrection(CaseReference reference, @Nullable String reason, PersonId by) {
        return reasoned(reference, reason, SignatureVerdict.RETURNED, by, Offer::returnAct);
    }

    /** The authority refuses to sign: the offer falls. */
    public Outcome<OfferView> refuse(CaseReference reference, @Nullable String reason, PersonId by) {
        return reasoned(reference, reason, SignatureVerdict.REFUSED, by, Offer::refuseAct);
    }

    private Outcome<OfferView> reasoned(
            CaseReference reference,
            @Nullable String reason,
            SignatureVerdict verdict,
            PersonId by,
            java.util.function.BiFunction<Offer, String, Outcome<Offer>> change) {
        return reason == null
                ? Outcome.refused(OfferRefusals.reasonMissing())
                : changing(reference, offer -> change.apply(offer, reason))
                        .peek(view -> tell(view, verdict, reason, by));
    }

    /** The candidate has signed the contract too. */
    public Outcome<OfferView> candidateSigns(CaseReference reference, LocalDate on, PersonId by) {
        if (on.isAfter(today())) {
            return Outcome.refused(OfferRefusals.signatureDate());
        }
        return changing(reference, offer -> offer.candidateSigns(on))
                .peek(view -> events.publishEvent(
                        new OfferEvent.CandidateSigned(reference, view.applicationNumber(), on, by)));
    }

    /** The candidate does not sign after all: the offer falls. */
    public Outcome<OfferView> candidateDoesNotSign(CaseReference reference, @Nullable String reason) {
        return reason == null
                ? Outcome.refused(OfferRefusals.reasonMissing())
                : changing(reference, offer -> offer.candidateDoesNotSign(reason));
    }

    private void tell(OfferView view, SignatureVerdict verdict, String reason, PersonId by) {
        String number = Objects.requireNonNull(view.act()).number();
        events.publishEvent(
                new OfferEvent.ActDecided(view.caseReference(), view.applicationNumber(), number, verdict, reason, by));
    }

    private Outcome<OfferView> changing(CaseReference reference, Function<Offer, Outcome<Offer>> change) {
        return table.latest(reference)
                .map(offer -> change.apply(offer).map(Offer::toView))
                .orElseGet(() -> Outcome.refused(OfferRefusals.none()));
    }

    private RequisitionView need(CaseReference reference) {
        return requisitions.find(reference).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
