package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.application.ContractGate;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of an unsuccessful search: HR prepares it, the authority signs it, then the contract pool may open. */
@Service
@Transactional
public class RecordDesk {

    private final SelectionTable table;
    private final CandidatePools pools;
    private final Applications applications;
    private final ContractGate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordDesk(
            SelectionTable table,
            CandidatePools pools,
            Applications applications,
            ContractGate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.pools = pools;
        this.applications = applications;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** Civil servants and laureates whom the next record has to speak of: those in no signed record yet. */
    @Transactional(readOnly = true)
    public List<ApplicationView> toAccountFor(CaseReference reference) {
        Set<String> done = table.findById(reference.value())
                .map(selection -> selection.records().accountedFor())
                .orElse(Set.of());
        return pools.of(reference).statutory().stream()
                .filter(application -> !done.contains(application.number()))
                .toList();
    }

    /** @return the selection, or {@code SELECTION_STATE}, {@code RECORD_UNREAD} and what {@link RecordRules} refuses */
    public Outcome<SelectionView> prepare(CaseReference reference, RecordProposal proposal, PersonId by) {
        List<Refusal> refusals =
                new ArrayList<>(RecordRules.check(proposal, CandidatePool.numbers(toAccountFor(reference))));
        if (refusals.isEmpty()) {
            refusals.addAll(gaps(reference, proposal.reasons().keySet()));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return selection(reference).awaiting(SelectionPhase.RECORD).map(selection -> {
            selection.prepareRecord(proposal, by, clock.instant());
            events.publishEvent(new SelectionEvent.RecordPrepared(reference, selection.round(), by));
            return selection.toView();
        });
    }

    /** @return the selection, or {@code REASON_REQUIRED}, {@code SELECTION_STATE} */
    public Outcome<SelectionView> giveBack(CaseReference reference, String reason, PersonId by) {
        if (reason.isBlank()) {
            return Outcome.refused(SelectionRefusals.reason("reason"));
        }
        return selection(reference).awaiting(SelectionPhase.SIGNATURE).map(selection -> {
            selection.returnRecord(reason);
            events.publishEvent(new SelectionEvent.RecordReturned(reference, selection.round(), reason, by));
            return selection.toView();
        });
    }

    /**
     * @return whether applications for a contract wait to be read; or {@code FOUR_EYES}, {@code SELECTION_STATE}, {@code
     *     RECORD_UNREAD}, {@code RECORD_OUTDATED} when a civil servant has applied since the record was prepared
     */
    public Outcome<Boolean> sign(CaseReference reference, PersonId by) {
        return selection(reference).awaiting(SelectionPhase.SIGNATURE).then(selection -> {
            if (selection.records().latest().isPreparedBy(by)) {
                return Outcome.refused(SelectionRefusals.fourEyes());
            }
            List<Refusal> gaps = gaps(reference, selection.records().reasonsOfLatest());
            if (!gaps.isEmpty()) {
                return Outcome.refused(gaps);
            }
            selection.signRecord(by, clock.instant());
            events.publishEvent(new SelectionEvent.RecordSigned(reference, selection.round(), by));
            return Outcome.accepted(applications.waitingForPool(reference) > 0
                    && contractsClosed(reference).isEmpty());
        });
    }

    /** Why a failed search ends here, without any application for a contract being read; empty where they may be. */
    @Transactional(readOnly = true)
    public Optional<Refusal> contractsClosed(CaseReference reference) {
        return gate.contractsClosed(reference);
    }

    /** Why the record does not tell of every civil servant who applied: somebody is unread, or came after it. */
    private List<Refusal> gaps(CaseReference reference, Set<String> said) {
        List<ApplicationView> due = toAccountFor(reference);
        List<String> unread = CandidatePool.numbers(
                due.stream().filter(CandidatePool::isUnread).toList());
        if (!unread.isEmpty()) {
            return List.of(SelectionRefusals.recordUnread(unread));
        }
        List<String> unsaid = CandidatePool.numbers(
                due.stream().filter(one -> !said.contains(one.number())).toList());
        return unsaid.isEmpty() ? List.of() : List.of(SelectionRefusals.recordOutdated(unsaid));
    }

    /** Opens the applications for a contract to the managers; a new shortlist follows. */
    public void openPool(CaseReference reference) {
        Selection selection = selection(reference);
        selection.openPool();
        applications.openContractPool(reference).orThrow();
        events.publishEvent(new SelectionEvent.ContractPoolOpened(reference, selection.round()));
    }

    private Selection selection(CaseReference reference) {
        return table.findById(reference.value()).orElseThrow(() -> new RefusedException(SelectionRefusals.state()));
    }
}
