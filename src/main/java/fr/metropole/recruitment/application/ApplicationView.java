package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import java.time.Instant;
import java.util.List;

/**
 * One application as the other steps of the path see it.
 *
 * @param number e.g. {@code 2026-000123}
 * @param late received after the closing date
 * @param candidateName first and last name: for a page or a form, never for a variable, a log or an address
 * @param reviews in the order they were given
 * @param grids those submitted so far
 */
public record ApplicationView(
        String number,
        CaseReference caseReference,
        CandidateStatus status,
        ApplicationState state,
        Instant receivedAt,
        boolean late,
        String candidateName,
        List<ReviewView> reviews,
        List<GridView> grids) {
    public ApplicationView {
        reviews = List.copyOf(reviews);
        grids = List.copyOf(grids);
    }
}
