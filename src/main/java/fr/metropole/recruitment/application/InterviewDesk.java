package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import java.time.Clock;
import java.time.LocalDateTime;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InterviewDesk(ApplicationTable applications, CaseTable cases, ApplicationEventPublisher events, Clock clock) {
        this.applications = applications;
        this.cases = cases;
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
     * @return the state after it: {@code INTERVIEWED} with the last grid; or {@code GRID_NOT_INTERVIEWER}, {@code
     *     GRID_INCOMPLETE}, {@code GRID_LOCKED}, {@code APPRECIATION_REQUIRED}, {@code REASON_REQUIRED}, {@code
     *     INTERVIEW_WITHOUT_ASSESSOR}, {@code APPLICATION_STATE}
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
        return GridRules.check(application, plan, submission)
                .then(checked -> application.assess(new GridRow(by, checked, plan.questions(), clock.instant()), by))
                .peek(state -> events.publishEvent(new ApplicationEvent.GridSubmitted(
                        application.number(),
                        application.caseReference(),
                        submission.conflictOfInterest(),
                        new Actor.Agent(by))));
    }

    private Optional<InterviewPlan> plan(ApplicationRow application) {
        return cases.findById(application.caseReference().value()).flatMap(CaseRow::plan);
    }
}
