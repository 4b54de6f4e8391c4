package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import fr.metropole.recruitment.legal.LegalMoment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a request through the procedure, one step a method; each answers the request as it then stands, or why not. */
@Service
@Transactional
public class RequisitionSteps {

    private static final int LONGEST_REASON = 4000;

    private final RequisitionTable table;
    private final JobDescriptions sheets;
    private final CaseLegalBasis law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequisitionSteps(
            RequisitionTable table,
            JobDescriptions sheets,
            CaseLegalBasis law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.sheets = sheets;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /** The draft goes into the procedure; refused when its first day has passed meanwhile. */
    public Outcome<RequisitionView> start(CaseReference reference, PersonId by) {
        return step(reference, request -> {
            LocalDate start = request.facts().startsOn();
            if (start != null && start.isBefore(LocalDate.now(clock))) {
                return Outcome.refused(Refusal.of(
                        "START_IN_PAST",
                        "La date de prise de poste est déjà passée : modifiez le brouillon.",
                        "startsOn"));
            }
            return request.start().peek(started -> publish(new RequisitionStarted(reference, by)));
        });
    }

    /** Keeps the complete job description; the facts of the need stay as they are. */
    public Outcome<RequisitionView> describeJob(CaseReference reference, PersonId by, JobDescription sheet) {
        return step(
                reference,
                request -> request.awaited() == Awaited.DESCRIPTION
                        ? sheets.save(reference, SheetOfNeed.write(request.facts(), sheet), by)
                                .then(version -> request.describeJob())
                                .peek(described -> publish(new JobDescribed(reference, by)))
                        : request.describeJob());
    }

    /** Keeps an opinion and goes where it leads. */
    public Outcome<RequisitionView> give(CaseReference reference, GivenOpinion given) {
        return step(reference, request -> {
            OpinionView opinion = given.at(clock.instant(), request.round());
            return request.give(opinion).peek(kept -> publish(new OpinionGiven(reference, opinion)));
        });
    }

    /** HR has read in the deliberation of a vacant post whether a contract agent may hold it. */
    public Outcome<RequisitionView> knowDeliberation(CaseReference reference, boolean allowsContract) {
        return locked(reference).peek(request -> request.know(allowsContract)).map(Requisition::toView);
    }

    /** Determines and keeps on which rule the recruitment rests. */
    public Outcome<LegalBasis> determineLegalBasis(CaseReference reference) {
        return locked(reference)
                .then(request -> law.decide(reference, LegalMoment.REQUEST, law.facts(reference))
                        .peek(request::restOn))
                .peek(basis -> publish(new LegalBasisDetermined(reference, basis)));
    }

    /** The corrected request starts its round of opinions anew. */
    public Outcome<RequisitionView> resubmit(CaseReference reference, PersonId by) {
        return step(reference, request -> request.resubmit()
                .peek(again -> publish(new RequisitionResubmitted(reference, by))));
    }

    /** The need is given up, with a reason. */
    public Outcome<RequisitionView> withdraw(CaseReference reference, PersonId by, @Nullable String reason) {
        var faults = PlainText.faults("REASON", "Le motif du retrait", "reason", reason, LONGEST_REASON);
        if (reason == null || !faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        return step(reference, request -> request.withdraw(reason)
                .peek(withdrawn -> publish(new RequisitionWithdrawn(reference, by, reason))));
    }

    private Outcome<RequisitionView> step(CaseReference reference, Function<Requisition, Outcome<Requisition>> change) {
        return locked(reference).then(change).map(Requisition::toView).peek(view -> {
            if (view.status() == RequisitionStatus.APPROVED || view.status() == RequisitionStatus.REFUSED) {
                publish(new RequisitionDecided(reference, view.status()));
            }
        });
    }

    private Outcome<Requisition> locked(CaseReference reference) {
        return table.findForUpdateBySlug(reference.slug())
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(RequisitionRefusals.unknown()));
    }

    private void publish(Object event) {
        events.publishEvent(event);
    }
}
