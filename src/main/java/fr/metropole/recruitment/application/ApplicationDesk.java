package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.process.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What HR and the two managers do with one application, before its interview. */
@Service
@Transactional
public class ApplicationDesk {

    /** Working days that a candidate has to send what is missing. */
    static final int DOCUMENT_DAYS = 7;

    private final ApplicationTable applications;
    private final ContractPool pool;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplicationDesk(
            ApplicationTable applications,
            ContractPool pool,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.pool = pool;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** Everything known of an application; the caller checks who reads. */
    @Transactional(readOnly = true)
    public Optional<ApplicationFile> file(String number) {
        return applications.byNumber(number).map(ApplicationRow::toFile);
    }

    /** When the time for a missing document is over: the end of the last day. Now, when nothing was asked for. */
    @Transactional(readOnly = true)
    public Instant documentDeadline(String number) {
        return applications
                .byNumber(number)
                .flatMap(application -> application.toFile().documentDueOn())
                .map(day -> day.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
                .orElseGet(clock::instant);
    }

    /** The last day for a document that is asked for today. */
    public LocalDate documentDueDay() {
        return calendar.plus(LocalDate.now(clock), DOCUMENT_DAYS);
    }

    /**
     * Records HR's check.
     *
     * @return the verdict and whether the managers may read the application now; or {@code REASON_REQUIRED}, {@code
     *     LATE_REASON_REQUIRED}, {@code MISSING_DOCUMENT_REQUIRED}, {@code STATUS_REASON_REQUIRED}, {@code
     *     APPLICATION_STATE}
     */
    public Outcome<Admission> checkAdmissibility(String number, AdmissibilityDecision decision, PersonId by) {
        return applications.forUpdate(number).then(application -> apply(application, decision)
                .peek(state -> tell(application, state, said(decision), by))
                .map(state -> new Admission(decision.verdict(), application.isReviewOpen())));
    }

    private Outcome<ApplicationState> apply(ApplicationRow application, AdmissibilityDecision decision) {
        String reason = decision.reason();
        return switch (decision.verdict()) {
            case ADMISSIBLE ->
                application.isLate() && reason == null
                        ? Outcome.refused(ApplicationRefusals.lateReason())
                        : application
                                .verify(decision.status(), decision.statusReason())
                                .then(status -> application.admit(pool.isOpenTo(application), reason));
            case INADMISSIBLE ->
                reason == null
                        ? Outcome.refused(ApplicationRefusals.reason("reason"))
                        : application.decide(ApplicationState.INADMISSIBLE, reason);
            case INCOMPLETE -> ask(application, decision.missing());
        };
    }

    private Outcome<ApplicationState> ask(ApplicationRow application, @Nullable String missing) {
        return missing == null
                ? Outcome.refused(ApplicationRefusals.missing())
                : application.ask(missing, documentDueDay());
    }

    /**
     * Records a manager's review: the N+1 first, then the N+2.
     *
     * @return the new state; or {@code REASON_REQUIRED} for an unfavourable one, {@code CONTRACT_POOL_CLOSED}, {@code
     *     APPLICATION_STATE}
     */
    public Outcome<ApplicationState> review(
            String number, ReviewLevel level, ReviewVerdict verdict, @Nullable String reason, PersonId by) {
        if (verdict == ReviewVerdict.UNFAVOURABLE && reason == null) {
            return Outcome.refused(ApplicationRefusals.reason("reason"));
        }
        String said = reason == null ? "" : reason;
        return applications.forUpdate(number).then(application -> {
            if (application.state() == ApplicationState.WAITING_FOR_POOL) {
                return Outcome.refused(ApplicationRefusals.poolClosed());
            }
            return application
                    .review(new ReviewRow(level, verdict, said, by.value(), clock.instant()))
                    .peek(state ->
                            tell(application, state, verdict.label() + (said.isEmpty() ? "" : " : " + said), by));
        });
    }

    private static String said(AdmissibilityDecision decision) {
        String said = decision.verdict() == AdmissibilityVerdict.INCOMPLETE ? decision.missing() : decision.reason();
        return said == null ? "" : said;
    }

    private void tell(ApplicationRow application, ApplicationState state, String reason, PersonId by) {
        events.publishEvent(new ApplicationEvent.Decided(
                application.number(), application.caseReference(), state, reason, new Actor.Agent(by)));
    }
}
