package fr.metropole.recruitment.application.process;

import fr.metropole.recruitment.application.ApplicationDesk;
import fr.metropole.recruitment.application.ApplicationFile;
import fr.metropole.recruitment.application.FrenchDates;
import fr.metropole.recruitment.application.ReviewView;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.requisition.NeedHeading;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What every form of an application shows: the case, the candidate, the files, the opinions so far. */
@Component
class ApplicationFormView {

    private final ApplicationDesk desk;
    private final Requisitions requisitions;
    private final Organisation organisation;
    private final NeedHeading heading;
    private final Documents documents;

    ApplicationFormView(
            ApplicationDesk desk,
            Requisitions requisitions,
            Organisation organisation,
            NeedHeading heading,
            Documents documents) {
        this.desk = desk;
        this.requisitions = requisitions;
        this.organisation = organisation;
        this.heading = heading;
        this.documents = documents;
    }

    /** @return an empty view when the application is not known */
    FormView of(String number) {
        return desk.file(number)
                .map(file -> file.isSealed()
                        ? sealed(file).and(forCase(file))
                        : candidate(file).and(forCase(file)).and(tables(file)))
                .orElseGet(FormView::empty);
    }

    /** Wherever somebody moved the process to, a form tells nothing of a file that is not open. */
    private static FormView sealed(ApplicationFile file) {
        return FormView.empty()
                .with("applicationNumber", file.application().number())
                .with("candidateName", "Dossier fermé jusqu’à la signature du constat infructueux")
                .with("stateLabel", file.application().state().label());
    }

    private static FormView candidate(ApplicationFile file) {
        var application = file.application();
        return FormView.empty()
                .with("applicationNumber", application.number())
                .with("candidateName", application.candidateName())
                .with("statusLabel", application.status().label())
                .with("verifiedStatus", application.status().name())
                .with("declaredStatus", application.status().name())
                .with("stateLabel", application.state().label())
                .with("channelLabel", file.channel().label())
                .with("receivedOn", FrenchDates.day(application.receivedAt()))
                .with("late", application.late())
                .with("askedBefore", file.missingDocuments().isPresent())
                .with("missingAsked", file.missingDocuments().orElse(""))
                .with("missingDueOn", file.documentDueOn().map(FrenchDates::day).orElse(""));
    }

    private FormView forCase(ApplicationFile file) {
        var reference = file.application().caseReference();
        FormView view =
                FormView.empty().with("caseReference", reference.value()).with("caseSlug", reference.slug());
        return requisitions
                .find(reference)
                .map(this::requisition)
                .orElseGet(FormView::empty)
                .and(view);
    }

    private FormView requisition(RequisitionView requisition) {
        return heading.of(requisition)
                .with("routeLabel", requisition.facts().route().label());
    }

    private FormView tables(ApplicationFile file) {
        List<DocumentRef> files = documents.describeAll(file.documentIds());
        return FormView.empty()
                .with("documentCount", files.size())
                .with("documents", files.stream().map(ApplicationFormView::row).toList())
                .with(
                        "reviews",
                        file.application().reviews().stream().map(this::row).toList());
    }

    private static Map<String, String> row(DocumentRef document) {
        return Map.of("name", document.fileName(), "size", document.readableSize());
    }

    private Map<String, String> row(ReviewView review) {
        return Map.of(
                "who", title(review.reviewer()),
                "level", review.level().label(),
                "verdict", review.verdict().label(),
                "reason", review.reason().isBlank() ? "–" : review.reason(),
                "on", FrenchDates.day(review.at()));
    }

    String title(PersonId person) {
        return organisation.titleOf(person);
    }
}
