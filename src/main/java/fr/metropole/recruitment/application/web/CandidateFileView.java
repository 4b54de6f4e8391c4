package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.application.ApplicationFile;
import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.CandidateFileAccess.Opened;
import fr.metropole.recruitment.application.FrenchDates;
import fr.metropole.recruitment.application.GridView;
import fr.metropole.recruitment.application.MailIntake;
import fr.metropole.recruitment.application.Merging;
import fr.metropole.recruitment.application.ReviewView;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.mail.Letters;
import fr.metropole.recruitment.mail.Outbox;
import fr.metropole.recruitment.mail.OutgoingView;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the file into the words of its page. */
@Component
class CandidateFileView {

    private final Requisitions requisitions;
    private final Organisation organisation;
    private final Documents documents;
    private final Letters letters;
    private final Outbox outbox;
    private final MailIntake mails;
    private final Merging merging;

    CandidateFileView(
            Requisitions requisitions,
            Organisation organisation,
            Documents documents,
            Letters letters,
            Outbox outbox,
            MailIntake mails,
            Merging merging) {
        this.requisitions = requisitions;
        this.organisation = organisation;
        this.documents = documents;
        this.letters = letters;
        this.outbox = outbox;
        this.mails = mails;
        this.merging = merging;
    }

    /** An opinion as a row of the page. */
    record ReviewLine(String level, String who, String verdict, String reason, String on) {}

    /** A grid as a section of the page. */
    record GridSection(String who, String on, GridView grid) {}

    /** A letter as a section of the page. */
    record LetterSection(String on, String subject, String body, String fate) {}

    Map<String, Object> of(Opened opened) {
        ApplicationFile file = opened.file();
        ApplicationView application = file.application();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("file", file);
        // "application" would be the servlet context in a template
        page.put("candidacy", application);
        page.put("candidate", file.candidate());
        page.put("contactShown", opened.contactShown());
        page.put("caseTitle", caseTitle(application));
        page.put("receivedOn", FrenchDates.day(application.receivedAt()));
        page.put("documents", documents.describeAll(file.documentIds()));
        page.put("scans", documents.scanStates(file.documentIds()));
        page.put("reviews", application.reviews().stream().map(this::line).toList());
        page.put("gridsShown", opened.gridsShown());
        page.put("grids", opened.gridsShown() ? grids(application) : List.of());
        page.put("letters", letters(application.number()));
        page.put("mergeable", merging.isMergeable(application.number()));
        page.put("duplicates", opened.contactShown() ? mails.possibleDuplicates(application.number()) : List.of());
        file.appointment().ifPresent(appointment -> {
            page.put("interviewOn", FrenchDates.day(appointment.day()));
            page.put("interviewTime", FrenchDates.time(appointment.time()));
            page.put("interviewPlace", appointment.place());
        });
        return page;
    }

    /** Each letter with what became of its mail. */
    private List<LetterSection> letters(String number) {
        Map<UUID, OutgoingView> fates = new HashMap<>();
        outbox.of(number).forEach(mail -> mail.letterId().ifPresent(letter -> fates.put(letter, mail)));
        return letters.ofApplication(number).stream()
                .map(letter -> new LetterSection(
                        FrenchDates.day(letter.writtenAt()),
                        letter.subject(),
                        letter.body(),
                        fates.containsKey(letter.id()) ? fate(fates.get(letter.id())) : ""))
                .toList();
    }

    private static String fate(OutgoingView mail) {
        return mail.sentAt()
                .map(moment -> mail.state().label() + " le " + FrenchDates.day(moment))
                .orElse(mail.state().label());
    }

    private String caseTitle(ApplicationView application) {
        return requisitions
                .find(application.caseReference())
                .map(RequisitionView::title)
                .orElse("");
    }

    private ReviewLine line(ReviewView review) {
        return new ReviewLine(
                review.level().label(),
                title(review.reviewer()),
                review.verdict().label(),
                review.reason(),
                FrenchDates.day(review.at()));
    }

    private List<GridSection> grids(ApplicationView application) {
        return application.grids().stream()
                .map(grid -> new GridSection(title(grid.interviewer()), FrenchDates.day(grid.submittedAt()), grid))
                .toList();
    }

    private String title(PersonId person) {
        return organisation.titleOf(person);
    }
}
