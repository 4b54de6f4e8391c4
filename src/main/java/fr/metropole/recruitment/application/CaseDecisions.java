package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decisions that reach applications from the later steps of the path. */
@Service
@Transactional
class CaseDecisions implements Applications {

    private final ApplicationTable applications;
    private final CaseTable cases;
    private final ContractPool pool;
    private final ApplicationFlow flow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseDecisions(
            ApplicationTable applications,
            CaseTable cases,
            ContractPool pool,
            ApplicationFlow flow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.pool = pool;
        this.flow = flow;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ApplicationView> find(String number) {
        return applications.byNumber(number).map(ApplicationRow::toView);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ApplicantView> applicant(String number) {
        return applications.byNumber(number).map(ApplicationRow::toApplicant);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApplicantView> applicants(CaseReference caseReference) {
        return applications.ofCase(caseReference).stream()
                .map(ApplicationRow::toApplicant)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApplicationView> ofCase(CaseReference caseReference) {
        return applications.ofCase(caseReference).stream()
                .map(ApplicationRow::toView)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<InterviewPlan> interviewPlan(CaseReference caseReference) {
        return cases.findById(caseReference.value()).flatMap(CaseRow::plan);
    }

    @Override
    @Transactional(readOnly = true)
    public long waitingForPool(CaseReference caseReference) {
        return applications.countByCaseReferenceAndState(caseReference.value(), ApplicationState.WAITING_FOR_POOL);
    }

    @Override
    public Outcome<Integer> settleShortlist(CaseReference caseReference, Map<String, Shortlisting> decisions) {
        List<ApplicationRow> all = rows(caseReference);
        boolean poolOpen = cases.findById(caseReference.value())
                .filter(CaseRow::isPoolOpen)
                .isPresent();
        return ShortlistRules.check(all, decisions, poolOpen).map(reviewed -> {
            reviewed.forEach(application -> settle(application, decisions));
            return (int) decisions.values().stream()
                    .filter(Shortlisting::shortlisted)
                    .count();
        });
    }

    private void settle(ApplicationRow application, Map<String, Shortlisting> decisions) {
        Shortlisting decision = decisions.get(application.number());
        if (decision != null) {
            ApplicationState next =
                    decision.shortlisted() ? ApplicationState.SHORTLISTED : ApplicationState.NOT_SHORTLISTED;
            tell(application, application.decide(next, decision.reason()).orThrow(), decision.reason());
        }
    }

    @Override
    public void announceShortlist(CaseReference caseReference) {
        rows(caseReference).forEach(this::announce);
    }

    private void announce(ApplicationRow application) {
        if (application.announceShortlist()) {
            flow.shortlistSettled(application.number(), application.state());
        }
    }

    @Override
    public Outcome<InterviewPlan> planInterviews(CaseReference caseReference, InterviewPlan plan) {
        CaseRow row = cases.of(caseReference);
        boolean underWay = applications.ofCase(caseReference).stream()
                .anyMatch(application -> application.state() == ApplicationState.INTERVIEW_PLANNED);
        if (underWay && row.plan().filter(plan::equals).isEmpty()) {
            return Outcome.refused(ApplicationRefusals.interviewsUnderWay());
        }
        row.plan(plan);
        return Outcome.accepted(plan);
    }

    @Override
    public void waiveInterviews(CaseReference caseReference) {
        cases.of(caseReference).waiveInterviews(clock.instant());
        rows(caseReference).stream()
                .filter(application -> application.state() == ApplicationState.SHORTLISTED)
                .forEach(application -> tell(
                        application,
                        application
                                .decide(ApplicationState.INTERVIEW_WAIVED, "")
                                .orThrow(),
                        ""));
    }

    @Override
    public Outcome<ApplicationState> decideOutcome(String number, FinalOutcome outcome, String reason) {
        if (outcome != FinalOutcome.RETAINED && reason.isBlank()) {
            return Outcome.refused(ApplicationRefusals.reason("reason"));
        }
        return applications
                .forUpdate(number)
                .then(application -> application.decide(outcome.state(), reason).peek(state -> {
                    tell(application, state, reason);
                    flow.outcomeDecided(number, outcome);
                }));
    }

    @Override
    public Outcome<ApplicationState> leaveOut(String number, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(ApplicationRefusals.reason("reasons"));
        }
        return applications
                .forUpdate(number)
                .then(application -> application.leaveOut(reason).peek(state -> {
                    tell(application, state, reason);
                    flow.shortlistSettled(number, state);
                }));
    }

    @Override
    public Outcome<ApplicationState> giveUpOffer(String number, String why) {
        return applications
                .byNumber(
                        number) // read for the form already: if it has changed since, its version says so, lock or not
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(ApplicationRefusals.unknown()))
                .then(application -> application.withdraw().peek(state -> {
                    tell(application, state, why);
                    flow.offerGivenUp(application.number());
                }));
    }

    @Override
    public Outcome<CaseReference> openContractPool(CaseReference caseReference) {
        return pool.open(caseReference).peek(opened -> {
            unannounced(caseReference).forEach(this::announce);
            flow.contractPoolOpened(caseReference);
        });
    }

    /** The few that were decided on, not the thousands that wait. */
    private List<ApplicationRow> unannounced(CaseReference caseReference) {
        return applications.findForUpdateByCaseReferenceAndStateInOrderById(
                caseReference.value(), ApplicationState.SETTLED);
    }

    @Override
    public void closeCase(CaseReference caseReference, String why) {
        cases.of(caseReference).close(clock.instant(), why);
        for (ApplicationRow application : rows(caseReference)) {
            if (application.state() == ApplicationState.NOT_SHORTLISTED) {
                announce(application);
            } else if (application.decide(ApplicationState.CASE_CLOSED, why).isAccepted()) {
                tell(application, application.state(), why);
                flow.caseClosed(application.number());
            }
        }
    }

    private List<ApplicationRow> rows(CaseReference caseReference) {
        return applications.findForUpdateByCaseReferenceOrderById(caseReference.value());
    }

    private void tell(ApplicationRow application, ApplicationState state, String reason) {
        events.publishEvent(new ApplicationEvent.Decided(
                application.number(), application.caseReference(), state, reason, new Actor.Procedure()));
    }
}
