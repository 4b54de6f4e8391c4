package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.document.Documents;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes one application with its files, its link and its process; called inside a transaction that undoes a refusal. */
@Component
class IntakeStore {

    private final ApplicationTable applications;
    private final CaseTable cases;
    private final Receipts receipts;
    private final PrivateLinks links;
    private final Documents documents;
    private final ApplicationFlow flow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IntakeStore(
            ApplicationTable applications,
            CaseTable cases,
            Receipts receipts,
            PrivateLinks links,
            Documents documents,
            ApplicationFlow flow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.receipts = receipts;
        this.links = links;
        this.documents = documents;
        this.flow = flow;
        this.events = events;
        this.clock = clock;
    }

    /** The keys are written first: the second of two equal submissions fails there, before its files are kept. */
    Outcome<Receipt> store(Submitted submitted, String contentKey) {
        if (cases.findById(submitted.reference().value())
                .filter(CaseRow::isClosed)
                .isPresent()) {
            return Outcome.refused(IntakeRefusals.closed());
        }
        ApplicationRow application = applications.add(new ApplicationRow(
                submitted.reference(),
                submitted.candidate(),
                submitted.channel(),
                submitted.receivedAt(),
                submitted.late()));
        receipts.keep(submitted, contentKey, application.number(), clock.instant());
        return keep(submitted.files()).map(ids -> finish(application, ids, submitted));
    }

    /** Writes an application whose files are kept already; the caller has checked that the case takes it. */
    ApplicationView storeKept(Submitted submitted, List<UUID> ids) {
        ApplicationRow application = applications.add(new ApplicationRow(
                submitted.reference(),
                submitted.candidate(),
                submitted.channel(),
                submitted.receivedAt(),
                submitted.late()));
        finish(application, ids, submitted);
        return application.toView();
    }

    private Receipt finish(ApplicationRow application, List<UUID> ids, Submitted submitted) {
        application.attach(ids);
        String number = application.number();
        flow.received(number, submitted.reference());
        Actor by = submitted.by() == null ? new Actor.Candidate(number) : submitted.by();
        events.publishEvent(
                new ApplicationEvent.Received(number, submitted.reference(), submitted.late(), describe(ids), by));
        return new Receipt(number, links.issue(application));
    }

    /** What is known of kept files, their hashes too. */
    List<DocumentRef> describe(List<UUID> ids) {
        return documents.describeAll(ids);
    }

    /** Keeps files; the first refused one refuses all. */
    Outcome<List<UUID>> keep(List<DocumentUpload> files) {
        List<UUID> ids = new ArrayList<>();
        for (DocumentUpload file : files) {
            Outcome<DocumentRef> kept = documents.store(file);
            if (!kept.isAccepted()) {
                int position = ids.size() + 1;
                return Outcome.refused(
                        files.size() == 1
                                ? kept.reasons()
                                : kept.reasons().stream()
                                        .map(reason -> IntakeRefusals.ofFile(position, reason))
                                        .toList());
            }
            ids.add(kept.orThrow().id());
        }
        return Outcome.accepted(ids);
    }
}
