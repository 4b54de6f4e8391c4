package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.PersonId;
import java.util.List;

/**
 * The interviews of one case: the same panel and the same questions for every shortlisted candidate.
 *
 * @param panel at least one interviewer, each once
 * @param questions at least one
 */
public record InterviewPlan(List<PersonId> panel, List<String> questions) {
    public InterviewPlan {
        panel = panel.stream().distinct().toList();
        questions = List.copyOf(questions);
        if (panel.isEmpty() || questions.isEmpty()) {
            throw new IllegalArgumentException("a plan needs a panel and questions");
        }
    }
}
