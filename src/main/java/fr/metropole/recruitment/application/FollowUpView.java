package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.mail.Letter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a candidate sees through the private link.
 *
 * @param title title of the post
 * @param state where the application stands; a decision that is not announced yet does not show
 * @param missing what HR asked for, while it is awaited
 * @param missingDueOn last day for it
 * @param mayErase whether he may have his data erased now
 * @param erased whether he has
 * @param steps the way of his application, empty once it is decided
 * @param letters what was written to the candidate, oldest first
 */
public record FollowUpView(
        String number,
        CaseReference reference,
        String title,
        ApplicationState state,
        Instant receivedAt,
        List<DocumentRef> documents,
        List<Letter> letters,
        Optional<String> missing,
        Optional<LocalDate> missingDueOn,
        boolean mayWithdraw,
        boolean mayAddDocuments,
        boolean mayErase,
        boolean erased,
        List<FollowUpStep> steps) {}
