package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.application.InterviewPlan;
import fr.metropole.recruitment.application.Interviewers;
import fr.metropole.recruitment.application.Shortlisting;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.legal.LegalMoment;
import fr.metropole.recruitment.publication.NoticeStatus;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Notices;
import fr.metropole.recruitment.requisition.CaseLegalBasis;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the reviewed applications to the interviews: the shortlist, then panel and questions. */
@Service
@Transactional
public class ShortlistDesk {

    private final SelectionTable table;
    private final CandidatePools pools;
    private final Applications applications;
    private final Notices notices;
    private final CaseLegalBasis law;
    private final Interviewers interviewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShortlistDesk(
            SelectionTable table,
            CandidatePools pools,
            Applications applications,
            Notices notices,
            CaseLegalBasis law,
            Interviewers interviewers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.pools = pools;
        this.applications = applications;
        this.notices = notices;
        this.law = law;
        this.interviewers = interviewers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides on every reviewed application.
     *
     * @return the number of shortlisted candidates; or {@code SHORTLIST_BEFORE_CLOSING}, {@code SELECTION_STATE}, what {@link ShortlistRules} and {@link
     *     Applications#settleShortlist} refuse
     */
    public Outcome<Integer> settle(CaseReference reference, ShortlistProposal proposal, PersonId by) {
        if (notices.find(reference).filter(ShortlistDesk::isClosed).isEmpty()) {
            return Outcome.refused(SelectionRefusals.shortlistBeforeClosing());
        }
        Selection selection = table.findById(reference.value()).orElseGet(() -> new Selection(reference));
        List<String> toDecide = CandidatePool.numbers(pools.of(reference).toShortlist());
        return selection
                .awaiting(SelectionPhase.SHORTLIST, SelectionPhase.RESUMED)
                .then(ready -> ShortlistRules.decide(proposal, toDecide))
                .then(decisions -> applications
                        .settleShortlist(reference, decisions)
                        .peek(shortlisted -> keep(selection, decisions, proposal, by)));
    }

    private static boolean isClosed(NoticeView notice) {
        return notice.status() == NoticeStatus.CLOSED;
    }

    private void keep(
            Selection selection, Map<String, Shortlisting> decisions, ShortlistProposal proposal, PersonId by) {
        selection.settle(decisions, by, clock.instant());
        table.save(selection);
        events.publishEvent(new SelectionEvent.ShortlistSettled(
                selection.reference(), selection.round(), decisions.size(), proposal.shortlisted(), by));
    }

    /**
     * Fixes who interviews and what every candidate is asked.
     *
     * @return the selection, or {@code SELECTION_STATE}, {@code INTERVIEWS_UNDER_WAY} and what {@link PanelRules} refuses
     */
    public Outcome<SelectionView> compose(CaseReference reference, PanelProposal proposal, PersonId by) {
        List<Refusal> refusals = PanelRules.check(proposal, minimumInterviewers(reference), interviewers::include);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        InterviewPlan plan = new InterviewPlan(proposal.panel(), proposal.questions());
        return selection(reference).awaiting(SelectionPhase.PANEL).then(selection -> applications
                .planInterviews(reference, plan)
                .map(planned -> keep(selection, proposal, by)));
    }

    private SelectionView keep(Selection selection, PanelProposal proposal, PersonId by) {
        law.decide(selection.reference(), LegalMoment.PANEL, law.facts(selection.reference()))
                .orThrow();
        selection.compose(proposal, by);
        events.publishEvent(new SelectionEvent.PanelComposed(
                selection.reference(),
                proposal.panel(),
                proposal.conflicts(),
                proposal.questions().size(),
                by));
        return selection.toView();
    }

    /**
     * Has the choice made on the files alone, for all candidates alike, where the rule asks for no interview.
     *
     * @return the selection, or {@code INTERVIEW_REQUIRED}, {@code REASON_REQUIRED}, {@code SELECTION_STATE}
     */
    public Outcome<SelectionView> waiveInterviews(CaseReference reference, String reason, PersonId by) {
        if (!interviewsOptional(reference)) {
            return Outcome.refused(SelectionRefusals.interviewRequired());
        }
        if (reason.isBlank()) {
            return Outcome.refused(SelectionRefusals.reason("waiverReason"));
        }
        return selection(reference).awaiting(SelectionPhase.PANEL).map(selection -> {
            law.decide(reference, LegalMoment.PANEL, law.facts(reference)).orThrow();
            applications.waiveInterviews(reference);
            selection.waive(reason, by);
            events.publishEvent(new SelectionEvent.InterviewsWaived(reference, reason, by));
            return selection.toView();
        });
    }

    /** Whether the rule of this case lets the choice be made without interviews. */
    @Transactional(readOnly = true)
    public boolean interviewsOptional(CaseReference reference) {
        return law.interviewsOptional(law.facts(reference));
    }

    /** Least number of interviewers; one where the rule asks for none. */
    @Transactional(readOnly = true)
    public int minimumInterviewers(CaseReference reference) {
        return law.basis(law.facts(reference))
                .map(basis -> Math.max(1, basis.minimumInterviewers()))
                .orThrow();
    }

    /** Lets the applications hear of the shortlist. */
    public void announce(CaseReference reference) {
        applications.announceShortlist(reference);
    }

    private Selection selection(CaseReference reference) {
        return table.findById(reference.value()).orElseThrow(() -> new RefusedException(SelectionRefusals.state()));
    }
}
