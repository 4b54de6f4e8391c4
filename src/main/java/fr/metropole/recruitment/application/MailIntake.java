package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Notices;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes applications that came as a mail. Its files are kept before, one by one, so that a refused one does not refuse the
 * others. A refusal changes nothing, so the caller's transaction goes on. An address that is known already never changes the
 * application it belongs to: it makes another one, which HR may merge.
 */
@Service
@Transactional
public class MailIntake {

    private final Notices notices;
    private final ApplicationTable applications;
    private final CaseTable cases;
    private final CandidateCheck candidates;
    private final IntakeStore store;
    private final ApplicationFlow flow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailIntake(
            Notices notices,
            ApplicationTable applications,
            CaseTable cases,
            CandidateCheck candidates,
            IntakeStore store,
            ApplicationFlow flow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.applications = applications;
        this.cases = cases;
        this.candidates = candidates;
        this.store = store;
        this.flow = flow;
        this.events = events;
        this.clock = clock;
    }

    /** Why a case takes no application any more: {@code VACANCY_UNKNOWN}, {@code VACANCY_CLOSED}. A late one is taken. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusal(CaseReference reference) {
        if (notices.find(reference).filter(Intake::wasPublished).isEmpty()) {
            return Optional.of(IntakeRefusals.unknown());
        }
        return cases.findById(reference.value()).filter(CaseRow::isClosed).map(closed -> IntakeRefusals.closed());
    }

    /** Makes an application of a mail; recorded as late after the closing date, like one on paper. */
    public Outcome<ApplicationView> register(MailApplication mail) {
        Optional<Refusal> refusal = refusal(mail.reference());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        NoticeView notice = notices.find(mail.reference()).orElseThrow();
        Instant received = plausible(mail.arrivedAt(), notice);
        boolean late = Intake.isLate(notice, day(received));
        return candidates.check(mail.form()).map(candidate -> keep(mail, candidate, received, late));
    }

    private ApplicationView keep(MailApplication mail, Candidate candidate, Instant received, boolean late) {
        Submitted submitted = new Submitted(
                mail.reference(), candidate, List.of(), Channel.MAIL, received, late, mail.by(), Optional.empty());
        return store.storeKept(submitted, mail.documents());
    }

    /** The date of a mail is the sender's word: one before the publication, or to come, counts as now. */
    private Instant plausible(Instant arrivedAt, NoticeView notice) {
        LocalDate published = notice.publishedOn();
        boolean tooEarly = published != null && day(arrivedAt).isBefore(published);
        return tooEarly || arrivedAt.isAfter(clock.instant()) ? clock.instant() : arrivedAt;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /**
     * Adds files to an application, on the word of an agent.
     *
     * @return the application, or {@code APPLICATION_UNKNOWN}, {@code DOCUMENT_NOT_EXPECTED}
     */
    public Outcome<ApplicationView> complete(String number, List<UUID> documents, Actor.Agent by) {
        return applications.forUpdate(number).then(application -> {
            boolean awaited = application.state() == ApplicationState.INCOMPLETE;
            if (!awaited && application.state() != ApplicationState.RECEIVED) {
                return Outcome.refused(IntakeRefusals.noDocumentExpected());
            }
            return application.complete(documents).map(state -> {
                if (awaited) {
                    flow.documentAdded(number);
                }
                events.publishEvent(new ApplicationEvent.DocumentsAdded(
                        number, application.caseReference(), store.describe(documents), by));
                return application.toView();
            });
        });
    }

    /** Numbers of the other applications to the same case by what seems to be the same person. */
    @Transactional(readOnly = true)
    public List<String> possibleDuplicates(String number) {
        return applications.byNumber(number).stream()
                .flatMap(one -> applications
                        .findByCaseReferenceOrderById(one.caseReference().value())
                        .stream()
                        .filter(other -> !other.number().equals(number))
                        .filter(other -> other.candidate().mayBe(one.candidate())))
                .map(ApplicationRow::number)
                .toList();
    }
}
