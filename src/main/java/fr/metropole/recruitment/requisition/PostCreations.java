package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.CouncilDeliberation;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The creation of posts by the council (L313-1 CGFP): draft, agenda, vote, transmission. */
@Service
@Transactional
public class PostCreations {

    private final PostCreationTable table;
    private final Requisitions requisitions;
    private final JobDescriptions sheets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostCreations(
            PostCreationTable table,
            Requisitions requisitions,
            JobDescriptions sheets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.requisitions = requisitions;
        this.sheets = sheets;
        this.events = events;
        this.clock = clock;
    }

    /** The creation of the post of a case; empty when it needs none or nothing has been drafted. */
    @Transactional(readOnly = true)
    public Optional<PostCreationView> find(CaseReference reference) {
        return table.findById(reference.slug()).map(PostCreation::toView);
    }

    /**
     * Whether a post that the council must create exists: its deliberation is adopted and transmitted (CGCT L2131-1).
     *
     * @return {@code POST_NOT_CREATED}, or {@code ERR_DELIBERATION_SANS_CONTRAT} for a contract of which it says nothing
     */
    @Transactional(readOnly = true)
    public Optional<Refusal> lacks(CaseReference reference, boolean contract) {
        return find(reference)
                .map(creation -> lacks(creation, contract))
                .orElseGet(() -> Optional.of(RequisitionRefusals.postNotCreated()));
    }

    /** {@code ERR_DELIBERATION_SANS_CONTRAT} when the council created the post and said nothing of contracts. */
    @Transactional(readOnly = true)
    public Optional<Refusal> contractsClosed(CaseReference reference) {
        return find(reference)
                .map(PostCreationView::vote)
                .filter(vote -> vote.adopted() && !vote.openToContract())
                .map(silent -> RequisitionRefusals.deliberationWithoutContract());
    }

    private static Optional<Refusal> lacks(PostCreationView creation, boolean contract) {
        if (creation.step() != DeliberationStep.ACKNOWLEDGED) {
            return Optional.of(RequisitionRefusals.postNotCreated());
        }
        CouncilVote vote = creation.vote();
        return contract && (vote == null || !vote.openToContract())
                ? Optional.of(RequisitionRefusals.deliberationWithoutContract())
                : Optional.empty();
    }

    /**
     * Keeps the draft, or drafts anew what was returned.
     *
     * @return the creation, or {@code STEP_NOT_AWAITED} and what {@link DraftRules} refuses
     */
    public Outcome<PostCreationView> draft(CaseReference reference, PersonId by, DeliberationDraft draft) {
        List<Refusal> refusals = DraftRules.check(
                draft, requisitions.find(reference).orElseThrow().facts().route());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return table.existsById(reference.slug())
                ? step(reference, by, creation -> creation.redraft(draft))
                : published(table.saveAndFlush(new PostCreation(reference, draft)), by);
    }

    /** Sends the draft back to HR. */
    public Outcome<PostCreationView> giveBack(CaseReference reference, PersonId by, String reason) {
        return step(
                reference,
                by,
                creation ->
                        creation.giveBack(new Setback(DeliberationStep.RETURNED, LocalDate.now(clock), reason, by)));
    }

    /** The council put the point off, or did not meet. */
    public Outcome<PostCreationView> postpone(CaseReference reference, PersonId by, LocalDate meeting, String reason) {
        return step(
                reference,
                by,
                creation -> creation.postpone(new Setback(DeliberationStep.POSTPONED, meeting, reason, by)));
    }

    /** Puts the deliberation on the agenda of a meeting to come. */
    public Outcome<PostCreationView> putOnAgenda(
            CaseReference reference, PersonId by, LocalDate meeting, @Nullable String agendaNumber) {
        return step(reference, by, creation -> creation.putOnAgenda(meeting, agendaNumber, LocalDate.now(clock)));
    }

    /** Keeps the vote, and the number of an adopted deliberation in the job description. */
    public Outcome<PostCreationView> vote(CaseReference reference, PersonId by, CouncilVote vote) {
        return step(reference, by, creation -> creation.vote(vote, LocalDate.now(clock))
                .peek(voted -> {
                    if (vote.adopted()) {
                        quote(reference, by, new CouncilDeliberation(vote.number(), vote.votedOn()));
                    }
                }));
    }

    /** Keeps the transmission to legality control. */
    public Outcome<PostCreationView> transmit(CaseReference reference, PersonId by, LocalDate day) {
        return step(reference, by, creation -> creation.transmit(day, LocalDate.now(clock)));
    }

    /** Keeps the acknowledgement of its receipt: from now on the post may be published. */
    public Outcome<PostCreationView> acknowledge(CaseReference reference, PersonId by, LocalDate day, String number) {
        return step(reference, by, creation -> creation.acknowledge(day, number, LocalDate.now(clock)));
    }

    private void quote(CaseReference reference, PersonId by, CouncilDeliberation deliberation) {
        sheets.byReference(reference)
                .ifPresent(version -> sheets.save(reference, SheetOfNeed.write(deliberation, version.content()), by)
                        .orThrow());
    }

    private Outcome<PostCreationView> step(
            CaseReference reference, PersonId by, Function<PostCreation, Outcome<PostCreation>> change) {
        return table.findForUpdateBySlug(reference.slug())
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(
                        Refusal.conflict("STEP_NOT_AWAITED", "Le projet de délibération n’est pas encore rédigé.")))
                .then(change)
                .then(creation -> published(creation, by));
    }

    private Outcome<PostCreationView> published(PostCreation creation, PersonId by) {
        PostCreationView view = creation.toView();
        events.publishEvent(new DeliberationStepDone(view.reference(), view.step(), by));
        return Outcome.accepted(view);
    }
}
