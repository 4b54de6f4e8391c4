package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Who may conduct the interviews and what they must agree on beforehand (CGFP R332-15 for the number). */
final class PanelRules {

    static final int LONGEST_QUESTION = 500;
    static final int MOST_QUESTIONS = 20;

    private PanelRules() {}

    /**
     * @param minimum least number of interviewers the rule asks for; the path has interviews even where it asks for none
     * @param inPost whether somebody is an agent of the authority who may interview
     */
    static List<Refusal> check(PanelProposal proposal, int minimum, Predicate<PersonId> inPost) {
        List<Refusal> refusals = new ArrayList<>();
        int least = Math.max(1, minimum);
        if (proposal.panel().size() < least) {
            refusals.add(SelectionRefusals.panelTooSmall(least));
        }
        if (!proposal.panel().stream().allMatch(inPost)) {
            refusals.add(SelectionRefusals.panelUnknown());
        }
        if (proposal.panel().stream().anyMatch(proposal.conflicts()::contains)) {
            refusals.add(SelectionRefusals.panelConflict());
        }
        refusals.addAll(questions(proposal.questions()));
        return refusals;
    }

    private static List<Refusal> questions(List<String> questions) {
        if (questions.isEmpty()) {
            return List.of(SelectionRefusals.questionsMissing());
        }
        if (questions.size() > MOST_QUESTIONS) {
            return List.of(SelectionRefusals.tooManyQuestions(MOST_QUESTIONS));
        }
        return questions.stream().anyMatch(question -> question.length() > LONGEST_QUESTION)
                ? List.of(SelectionRefusals.questionTooLong(LONGEST_QUESTION))
                : List.of();
    }
}
