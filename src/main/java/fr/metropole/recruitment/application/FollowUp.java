package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.document.DocumentUpload;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** What a candidate may do through the private link. An unknown link is refused as {@code FOLLOW_UP_UNKNOWN}. */
@Service
@Transactional
public class FollowUp {

    private static final int MOST_FILES_IN_ALL = 12;
    private static final Set<ApplicationState> TAKES_DOCUMENTS =
            EnumSet.of(ApplicationState.RECEIVED, ApplicationState.INCOMPLETE);

    private final ApplicationTable applications;
    private final FollowUpReading reading;
    private final IntakeStore store;
    private final ApplicationFlow flow;
    private final ApplicationEventPublisher events;

    FollowUp(
            ApplicationTable applications,
            FollowUpReading reading,
            IntakeStore store,
            ApplicationFlow flow,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.reading = reading;
        this.store = store;
        this.flow = flow;
        this.events = events;
    }

    /** Where the application stands. */
    @Transactional(readOnly = true)
    public Outcome<FollowUpView> read(String token) {
        return applications
                .findByLink(Hashes.of(token))
                .map(application -> Outcome.accepted(reading.of(application)))
                .orElseGet(() -> Outcome.refused(IntakeRefusals.link()));
    }

    /** Withdraws the application, at any time before it is decided; a second time changes nothing. */
    public Outcome<FollowUpView> withdraw(String token) {
        return forUpdate(token)
                .then(application -> application.state() == ApplicationState.WITHDRAWN
                        ? Outcome.accepted(reading.of(application))
                        : withdraw(application));
    }

    private Outcome<FollowUpView> withdraw(ApplicationRow application) {
        return application.withdraw().map(state -> {
            flow.withdrawn(application.number());
            events.publishEvent(new ApplicationEvent.Decided(
                    application.number(), application.caseReference(), state, "", candidate(application)));
            return reading.of(application);
        });
    }

    /**
     * Adds files, before the check of admissibility or when HR has asked for something.
     *
     * @return the state after it, or {@code FILES_REQUIRED}, {@code FILES_TOO_MANY}, {@code DOCUMENT_NOT_EXPECTED}, or why a
     *     file is refused; then none of the files is kept
     */
    public Outcome<FollowUpView> addDocuments(String token, List<DocumentUpload> files) {
        Outcome<FollowUpView> outcome = forUpdate(token).then(application -> add(application, files));
        if (!outcome.isAccepted()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    private Outcome<FollowUpView> add(ApplicationRow application, List<DocumentUpload> files) {
        if (!TAKES_DOCUMENTS.contains(application.state())) {
            return Outcome.refused(IntakeRefusals.noDocumentExpected());
        }
        if (files.isEmpty()) {
            return Outcome.refused(IntakeRefusals.files(Intake.MOST_FILES));
        }
        return application.documentCount() + files.size() > MOST_FILES_IN_ALL
                ? Outcome.refused(IntakeRefusals.tooManyFiles(MOST_FILES_IN_ALL))
                : store.keep(files).then(ids -> attach(application, ids));
    }

    private Outcome<FollowUpView> attach(ApplicationRow application, List<UUID> ids) {
        boolean awaited = application.state() == ApplicationState.INCOMPLETE;
        return application.complete(ids).map(state -> {
            if (awaited) {
                flow.documentAdded(application.number());
            }
            events.publishEvent(new ApplicationEvent.DocumentsAdded(
                    application.number(), application.caseReference(), store.describe(ids), candidate(application)));
            return reading.of(application);
        });
    }

    private Outcome<ApplicationRow> forUpdate(String token) {
        Optional<ApplicationRow> found = applications.findByLink(Hashes.of(token));
        return found.isPresent()
                ? applications.forUpdate(found.get().number())
                : Outcome.refused(IntakeRefusals.link());
    }

    private static Actor candidate(ApplicationRow application) {
        return new Actor.Candidate(application.number());
    }
}
