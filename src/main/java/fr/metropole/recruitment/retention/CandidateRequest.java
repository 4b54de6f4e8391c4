package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A candidate's request for a copy of his file or for its erasure (GDPR art. 15 and 17).
 *
 * @param reference e.g. {@code DEM-2026-001}
 * @param number application number
 * @param dueOn last day to answer: one month after receipt (GDPR art. 12(3))
 * @param answer empty while it is open
 * @param reason why it was denied, or how the copy was handed over
 * @param evidence what was erased, once it is
 */
public record CandidateRequest(
        String reference,
        String number,
        CaseReference caseReference,
        RequestKind kind,
        LocalDate receivedOn,
        LocalDate dueOn,
        Optional<RequestAnswer> answer,
        Optional<String> reason,
        Optional<PersonId> answeredBy,
        Optional<String> evidence) {

    public boolean isOpen() {
        return answer.isEmpty();
    }
}
