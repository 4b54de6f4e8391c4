package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.PersonView;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The interview of one candidate: the appointment, then one grid per interviewer, locked once submitted. */
@Service
@Transactional
public class InterviewDesk {

    private final ApplicationTable applications;
    private final CaseTable cases;
    private final Interviewers persons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InterviewDesk(
            ApplicationTable applications,
            CaseTable cases,
            Interviewers persons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.persons = persons;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Fixes the appointment.
     *
     * @return who conducts the interview, one grid each; or {@code INTERVIEW_DATE_PAST}, {@code INTERVIEW_PLAN_MISSING},
     *     {@code APPLICATION_STATE}
     */
    public Outcome<List<PersonId>> schedule(String number, InterviewAppointment appointment, PersonId by) {
        if (!LocalDateTime.of(appointment.day(), appointment.time()).isAfter(LocalDateTime.now(clock))) {
            return Outcome.refused(ApplicationRefusals.interviewPast());
        }
        return applications.forUpdate(number).then(application -> plan(application)
                .map(plan -> invite(application, appointment, plan, by))
                .orElseGet(() -> Outcome.refused(ApplicationRefusals.planMissing())));
    }

    private Outcome<List<PersonId>> invite(
            ApplicationRow application, InterviewAppointment appointment, InterviewPlan plan, PersonId by) {
        return application.invite(appointment, plan.panel().size()).map(state -> {
            events.publishEvent(new ApplicationEvent.Decided(
                    application.number(), application.caseReference(), state, "", new Actor.Agent(by)));
            return plan.panel();
        });
    }

    /**
     * Keeps an interviewer's grid.
     *
     * @param by who submits it
     * @param entrusted to whom this interview is entrusted: a member of the panel, or who took over from one
     * @return the state after it: {@code INTERVIEWED} with the last grid, unless a member of the panel is to be replaced; or {@code GRID_NOT_INTERVIEWER}, {@code
     *     GRID_INCOMPLETE}, {@code GRID_LOCKED}, {@code APPRECIATION_REQUIRED}, {@code REASON_REQUIRED}, {@code
     *     APPLICATION_STATE}
     */
    public Outcome<ApplicationState> submitGrid(
            String number, GridSubmission submission, PersonId by, @Nullable PersonId entrusted) {
        if (!by.equals(entrusted)) {
            return Outcome.refused(ApplicationRefusals.notInterviewer());
        }
        return applications.forUpdate(number).then(application -> plan(application)
                .map(plan -> keep(application, plan, submission, by))
                .orElseGet(() -> Outcome.refused(ApplicationRefusals.planMissing())));
    }

    private Outcome<ApplicationState> keep(
            ApplicationRow application, InterviewPlan plan, GridSubmission submission, PersonId by) {
        return GridRules.check(plan, submission)
                .then(checked -> application.assess(new GridRow(by, checked, plan.questions(), clock.instant()), by))
                .peek(state -> events.publishEvent(new ApplicationEvent.GridSubmitted(
                        application.number(),
                        application.caseReference(),
                        submission.conflictOfInterest(),
                        new Actor.Agent(by))));
    }

    /** How many members of the panel are to be replaced before the candidate can be assessed as planned. */
    @Transactional(readOnly = true)
    public int missingInterviewers(String number) {
        return applications
                .byNumber(number)
                .map(ApplicationRow::missingInterviewers)
                .orElse(0);
    }

    /** Agents in post who have nothing to do with this interview yet. */
    @Transactional(readOnly = true)
    public List<PersonId> eligibleInterviewers(String number) {
        return applications
                .byNumber(number)
                .map(application -> persons.all().stream()
                        .map(PersonView::id)
                        .filter(person -> !interviewers(application).contains(person))
                        .toList())
                .orElse(List.of());
    }

    private List<PersonId> interviewers(ApplicationRow application) {
        List<PersonId> all =
                new ArrayList<>(plan(application).map(InterviewPlan::panel).orElse(List.of()));
        all.addAll(application.replacements());
        return all;
    }

    /**
     * Names who interviews in the place of those with a conflict of interest; the questions stay.
     *
     * @return who is to fill a grid now; or {@code REPLACEMENT_COUNT}, {@code REPLACEMENT_NOT_ELIGIBLE}, {@code
     *     APPLICATION_STATE}
     */
    public Outcome<List<PersonId>> replace(String number, List<PersonId> named, PersonId by) {
        List<PersonId> eligible = eligibleInterviewers(number);
        if (!eligible.containsAll(named)) {
            return Outcome.refused(ApplicationRefusals.replacementNotEligible());
        }
        return applications.forUpdate(number).then(application -> application
                .replace(named.stream().distinct().toList())
                .peek(panel -> events.publishEvent(new ApplicationEvent.InterviewersReplaced(
                        application.number(), application.caseReference(), panel, new Actor.Agent(by)))));
    }

    private Optional<InterviewPlan> plan(ApplicationRow application) {
        return cases.findById(application.caseReference().value()).flatMap(CaseRow::plan);
    }
}
