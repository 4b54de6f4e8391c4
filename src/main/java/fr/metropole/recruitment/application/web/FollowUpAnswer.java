package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.application.FollowUpView;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.mail.Letter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the private address answers.
 *
 * @param state stable code
 * @param stateLabel the same in the words that HR uses
 * @param missingDocument what HR waits for, null when nothing is missing
 * @param missingDueOn last day for it
 */
record FollowUpAnswer(
        String applicationNumber,
        String reference,
        String title,
        String state,
        String stateLabel,
        Instant receivedAt,
        @Nullable String missingDocument,
        @Nullable LocalDate missingDueOn,
        boolean mayWithdraw,
        boolean mayAddDocuments,
        List<SentDocument> documents,
        List<SentLetter> letters) {

    /** A file that the candidate sent. */
    record SentDocument(String name, long size, String sha256, Instant addedAt) {
        static SentDocument of(DocumentRef document) {
            return new SentDocument(document.fileName(), document.size(), document.sha256(), document.storedAt());
        }
    }

    /** A letter to the candidate. */
    record SentLetter(String kind, String subject, String body, Instant writtenAt) {
        static SentLetter of(Letter letter) {
            return new SentLetter(letter.kind().name(), letter.subject(), letter.body(), letter.writtenAt());
        }
    }

    static FollowUpAnswer of(FollowUpView view) {
        return new FollowUpAnswer(
                view.number(),
                view.reference().value(),
                view.title(),
                view.state().name(),
                view.state().label(),
                view.receivedAt(),
                view.missing().orElse(null),
                view.missingDueOn().orElse(null),
                view.mayWithdraw(),
                view.mayAddDocuments(),
                view.documents().stream().map(SentDocument::of).toList(),
                view.letters().stream().map(SentLetter::of).toList());
    }
}
