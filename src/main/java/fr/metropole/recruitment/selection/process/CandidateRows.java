package fr.metropole.recruitment.selection.process;

import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.ReviewLevel;
import fr.metropole.recruitment.application.ReviewView;
import fr.metropole.recruitment.process.FormView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Candidates as the tables and the option lists of the forms show them: always by number, never ranked. */
final class CandidateRows {

    private CandidateRows() {}

    static List<Map<String, String>> of(List<ApplicationView> applications) {
        return applications.stream().map(CandidateRows::row).toList();
    }

    private static Map<String, String> row(ApplicationView application) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("number", application.number());
        row.put("name", application.candidateName());
        row.put("status", application.status().label());
        row.put("state", application.state().label() + (application.late() ? " (hors délai)" : ""));
        row.put("n1", opinion(application, ReviewLevel.N1));
        row.put("n2", opinion(application, ReviewLevel.N2));
        return row;
    }

    private static String opinion(ApplicationView application, ReviewLevel level) {
        return review(application, level)
                .map(review -> review.reason().isBlank()
                        ? review.verdict().label()
                        : review.verdict().label() + " : " + review.reason())
                .orElse("—");
    }

    private static Optional<ReviewView> review(ApplicationView application, ReviewLevel level) {
        return application.reviews().stream()
                .filter(review -> review.level() == level)
                .findFirst();
    }

    /** One option per candidate: number, name, both opinions. */
    static List<FormView.Option> optionsWithOpinions(List<ApplicationView> applications) {
        return applications.stream()
                .map(one -> new FormView.Option(
                        "%s – %s (N+1 %s, N+2 %s)"
                                .formatted(
                                        one.number(),
                                        one.candidateName(),
                                        verdict(one, ReviewLevel.N1),
                                        verdict(one, ReviewLevel.N2)),
                        one.number()))
                .toList();
    }

    private static String verdict(ApplicationView application, ReviewLevel level) {
        return review(application, level)
                .map(review -> review.verdict().label())
                .orElse("sans avis");
    }

    /** One option per candidate: number, name, status. */
    static List<FormView.Option> options(List<ApplicationView> applications) {
        return applications.stream()
                .map(one -> new FormView.Option(label(one), one.number()))
                .toList();
    }

    static String label(ApplicationView application) {
        return "%s – %s (%s)"
                .formatted(
                        application.number(),
                        application.candidateName(),
                        application.status().label());
    }

    /** A sentence that lists numbers, empty when there is none. */
    static String sentence(String start, List<ApplicationView> applications) {
        return applications.isEmpty()
                ? ""
                : start
                        + String.join(
                                ", ",
                                applications.stream()
                                        .map(ApplicationView::number)
                                        .toList()) + ".";
    }
}
