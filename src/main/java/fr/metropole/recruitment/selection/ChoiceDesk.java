package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.application.ContractGate;
import fr.metropole.recruitment.application.FinalOutcome;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the interviews to the choice: the assessment document, then one candidate or nobody. */
@Service
@Transactional
public class ChoiceDesk {

    private final SelectionTable table;
    private final CandidatePools pools;
    private final Applications applications;
    private final Requisitions requisitions;
    private final ContractGate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChoiceDesk(
            SelectionTable table,
            CandidatePools pools,
            Applications applications,
            Requisitions requisitions,
            ContractGate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.pools = pools;
        this.applications = applications;
        this.requisitions = requisitions;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps the assessment document for whoever chooses.
     *
     * @return the selection, or {@code SELECTION_STATE} and what {@link AssessmentRules} refuses
     */
    public Outcome<SelectionView> assess(CaseReference reference, AssessmentProposal proposal, PersonId by) {
        List<Refusal> refusals = AssessmentRules.check(proposal, pools.of(reference));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return selection(reference).awaiting(SelectionPhase.INTERVIEWS).map(selection -> {
            selection.assess(proposal, by, clock.instant());
            events.publishEvent(new SelectionEvent.AssessmentWritten(
                    reference, proposal.texts().size(), by));
            return selection.toView();
        });
    }

    /**
     * Chooses one candidate. Those who are not retained get their answer at once; the chosen one and the reserve wait
     * until the offer is settled.
     *
     * @return by which act the candidate would be hired; or {@code SELECTION_STATE}, {@code CHOICE_UNREVIEWED}, {@code
     *     ERR_DELIBERATION_SANS_CONTRAT} and what {@link
     *     ChoiceRules} refuses
     */
    public Outcome<OfferKind> choose(CaseReference reference, ChoiceProposal proposal, PersonId by) {
        Selection selection = selection(reference);
        CandidatePool pool = pools.of(reference);
        return selection
                .awaiting(SelectionPhase.CHOICE, SelectionPhase.RESUMED)
                .then(ready -> ChoiceRules.readToTheLast(pool))
                .then(read -> contractAllowed(reference, read, proposal.chosen()))
                .then(read -> ChoiceRules.check(proposal, read))
                .map(reasons -> {
                    Map<String, String> assessed = leaveOut(selection, pool, reasons);
                    selection.choose(proposal, assessed, by, clock.instant());
                    assessed.forEach((number, reason) -> {
                        if (!proposal.reserve().contains(number)) {
                            refuse(number, reason);
                        }
                    });
                    events.publishEvent(new SelectionEvent.CandidateChosen(
                            reference, proposal.chosen(), proposal.reserve(), proposal.reason(), by));
                    return offerKind(reference, pool, proposal.chosen());
                });
    }

    /**
     * Chooses none of the interviewed candidates; each gets an answer at once.
     *
     * @param reason of the decision, and of each candidate without a reason of his own
     * @param ownReasons in the form that {@link StatedReasons} reads; may be empty
     */
    public Outcome<SelectionView> chooseNobody(CaseReference reference, String reason, String ownReasons, PersonId by) {
        if (reason.isBlank()) {
            return Outcome.refused(SelectionRefusals.reason("nobodyReason"));
        }
        Selection selection = selection(reference);
        CandidatePool pool = pools.of(reference);
        return selection
                .awaiting(SelectionPhase.CHOICE, SelectionPhase.RESUMED)
                .then(ready -> ChoiceRules.readToTheLast(pool))
                .then(read -> StatedReasons.of(reason + "\n" + ownReasons, numbers(read), "reasons"))
                .map(reasons -> {
                    Map<String, String> assessed = leaveOut(selection, pool, reasons);
                    selection.chooseNobody(reason, assessed, by, clock.instant());
                    assessed.forEach(this::refuse);
                    events.publishEvent(new SelectionEvent.NobodyChosen(reference, reason, by));
                    return selection.toView();
                });
    }

    /** Nobody is chosen for a contract on a post that the council did not open to contracts. */
    private Outcome<CandidatePool> contractAllowed(CaseReference reference, CandidatePool pool, String chosen) {
        boolean contract = pool.find(chosen).isPresent() && offerKind(reference, pool, chosen) == OfferKind.CONTRACT;
        Optional<Refusal> closed = contract ? gate.contractsClosed(reference) : Optional.empty();
        return closed.<Outcome<CandidatePool>>map(Outcome::refused).orElseGet(() -> Outcome.accepted(pool));
    }

    private static List<String> numbers(CandidatePool pool) {
        List<String> all = new ArrayList<>(CandidatePool.numbers(pool.eligible()));
        all.addAll(CandidatePool.numbers(pool.toShortlist()));
        return all;
    }

    /**
     * Late applications that were read after the shortlist cannot be invited any more; each gets its reason and its answer
     * with the choice, instead of the closing of the case.
     *
     * @return the reasons of the others
     */
    private Map<String, String> leaveOut(Selection selection, CandidatePool pool, Map<String, String> reasons) {
        Map<String, String> others = new LinkedHashMap<>(reasons);
        CandidatePool.numbers(pool.toShortlist()).forEach(number -> {
            String reason = Objects.requireNonNull(others.remove(number));
            selection.leaveOut(number, reason);
            applications.leaveOut(number, reason).orThrow();
        });
        return others;
    }

    /** Who withdrew in the meantime makes the whole choice fail: it was made on other facts. */
    private void refuse(String number, String reason) {
        applications.decideOutcome(number, FinalOutcome.NOT_RETAINED, reason).orThrow();
    }

    private OfferKind offerKind(CaseReference reference, CandidatePool pool, String chosen) {
        return OfferKind.of(
                pool.find(chosen).orElseThrow().status(),
                requisitions.find(reference).orElseThrow().civilServantsFirst());
    }

    private Selection selection(CaseReference reference) {
        return table.findById(reference.value()).orElseThrow(() -> new RefusedException(SelectionRefusals.state()));
    }
}
