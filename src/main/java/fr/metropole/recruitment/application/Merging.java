package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.document.Documents;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts two applications of one person together, on the word of HR alone: the machine only points at them. The files go over,
 * nothing else of the kept application changes, and the candidate is told.
 */
@Service
@Transactional
public class Merging {

    private static final Set<ApplicationState> NOT_YET_CHECKED =
            EnumSet.of(ApplicationState.RECEIVED, ApplicationState.INCOMPLETE);

    private final ApplicationTable applications;
    private final ApplicationFlow flow;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    Merging(
            ApplicationTable applications,
            ApplicationFlow flow,
            Documents documents,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.flow = flow;
        this.documents = documents;
        this.events = events;
    }

    /**
     * Ends an application whose admissibility is not checked yet and gives its files to another one.
     *
     * @param number the application that ends
     * @param into the application that goes on
     * @return the number that goes on; or {@code APPLICATION_UNKNOWN}, {@code MERGE_OTHER_CASE}, {@code MERGE_TOO_LATE}
     */
    public Outcome<String> merge(String number, String into, PersonId by) {
        boolean ordered = number.compareTo(into) < 0;
        // always the older one first, so that two people who merge crosswise do not wait for each other
        Outcome<ApplicationRow> first = applications.forUpdate(ordered ? number : into);
        Outcome<ApplicationRow> second = applications.forUpdate(ordered ? into : number);
        return (ordered ? first : second)
                .then(ends -> (ordered ? second : first).then(stays -> merge(ends, stays, by)));
    }

    private Outcome<String> merge(ApplicationRow ends, ApplicationRow stays, PersonId by) {
        if (ends == stays || !ends.caseReference().equals(stays.caseReference())) {
            return Outcome.refused(Refusal.of(
                    "MERGE_OTHER_CASE", "Seules deux candidatures au même recrutement peuvent être regroupées."));
        }
        if (!NOT_YET_CHECKED.contains(ends.state()) || stays.state().isFinal()) {
            return Outcome.refused(Refusal.conflict(
                    "MERGE_TOO_LATE", "Une candidature ne se regroupe plus après l’examen de sa recevabilité."));
        }
        List<UUID> files = ends.mergeInto(stays.number());
        stays.attach(files);
        flow.withdrawn(ends.number());
        events.publishEvent(new ApplicationEvent.Decided(
                ends.number(),
                ends.caseReference(),
                ends.state(),
                "Regroupée avec la candidature " + stays.number(),
                new Actor.Agent(by)));
        events.publishEvent(new ApplicationEvent.DocumentsAdded(
                stays.number(), stays.caseReference(), documents.describeAll(files), new Actor.Agent(by)));
        return Outcome.accepted(stays.number());
    }

    /** Whether an application may still be put together with another one. */
    @Transactional(readOnly = true)
    public boolean isMergeable(String number) {
        return applications
                .byNumber(number)
                .filter(application -> NOT_YET_CHECKED.contains(application.state()))
                .isPresent();
    }
}
