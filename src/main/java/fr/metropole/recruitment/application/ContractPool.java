package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.publication.NoticeEvent;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applications that wait until the search for a civil servant has failed. They are opened one by one, each in a
 * transaction of its own and once, however many there are.
 */
@Service
@Transactional
public class ContractPool {

    private final ApplicationTable applications;
    private final CaseTable cases;
    private final Requisitions requisitions;
    private final ContractGate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContractPool(
            ApplicationTable applications,
            CaseTable cases,
            Requisitions requisitions,
            ContractGate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.requisitions = requisitions;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** The row that admissions and the opening of the pool take in turn exists from the first day of the notice. */
    @EventListener
    void keepCase(NoticeEvent.Published published) {
        cases.of(published.reference());
    }

    /**
     * Whether somebody who is no civil servant may be read now. Taken in turn with {@link #open}: an application is either
     * admitted before the pool opens, and opened with the others, or after, and open at once.
     */
    boolean isOpenTo(ApplicationRow application) {
        return application.status().isStatutory()
                || !isGated(application.caseReference())
                || cases.findForUpdateByCaseReference(
                                application.caseReference().value())
                        .filter(CaseRow::isPoolOpen)
                        .isPresent();
    }

    private boolean isGated(CaseReference caseReference) {
        return requisitions
                .find(caseReference)
                .filter(RequisitionView::civilServantsFirst)
                .isPresent();
    }

    /**
     * Opens the pool of a case, or refuses with {@code CONTRACT_POOL_CLOSED} before the record is signed, {@code
     * ERR_DELIBERATION_SANS_CONTRAT} where the post may not be held by contract.
     */
    Outcome<CaseReference> open(CaseReference caseReference) {
        if (!gate.isSearchRecorded(caseReference)) {
            return Outcome.refused(ApplicationRefusals.poolClosed());
        }
        if (gate.contractsClosed(caseReference).isPresent()) {
            return Outcome.refused(gate.contractsClosed(caseReference).get());
        }
        cases.findForUpdateByCaseReference(caseReference.value())
                .orElseGet(() -> cases.of(caseReference))
                .openPool(clock.instant());
        return Outcome.accepted(caseReference);
    }

    /**
     * Some of those that still wait, by id.
     *
     * @param after id of the last one before them, 0 for the first
     */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(CaseReference caseReference, long after, int atMost) {
        return applications
                .findByCaseReferenceAndStateAndIdGreaterThanOrderById(
                        caseReference.value(), ApplicationState.WAITING_FOR_POOL, after, Limit.of(atMost))
                .stream()
                .map(row -> new Waiting(row.id(), row.number()))
                .toList();
    }

    /** One that waits. */
    public record Waiting(long id, String number) {}

    /**
     * Opens one application to the managers.
     *
     * @return whether it waited; false when it has been opened, withdrawn or closed in the meantime
     */
    public boolean openOne(String number) {
        return applications.forUpdate(number).then(this::openToReview).isAccepted();
    }

    private Outcome<ApplicationState> openToReview(ApplicationRow application) {
        boolean open = cases.findById(application.caseReference().value())
                .filter(CaseRow::isPoolOpen)
                .isPresent();
        return open
                ? application.openToReview().peek(state -> tell(application, state))
                : Outcome.refused(ApplicationRefusals.poolClosed());
    }

    private void tell(ApplicationRow application, ApplicationState state) {
        events.publishEvent(new ApplicationEvent.Decided(
                application.number(), application.caseReference(), state, "", new Actor.Procedure()));
    }
}
