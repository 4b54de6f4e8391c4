package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.Refusal;
import java.util.ArrayList;
import java.util.List;

/** When the assessment document is complete: every grid is in, and it speaks of every interviewed candidate. */
final class AssessmentRules {

    private AssessmentRules() {}

    static List<Refusal> check(AssessmentProposal proposal, CandidatePool pool) {
        List<String> waiting = CandidatePool.numbers(pool.toInterview());
        if (!waiting.isEmpty()) {
            return List.of(SelectionRefusals.gridMissing(waiting));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (proposal.general().isBlank()) {
            refusals.add(SelectionRefusals.assessmentMissing());
        }
        List<String> silent = CandidatePool.numbers(pool.eligible()).stream()
                .filter(number -> proposal.texts().getOrDefault(number, "").isBlank())
                .toList();
        if (!silent.isEmpty()) {
            refusals.add(SelectionRefusals.assessmentIncomplete(silent));
        }
        if (!CandidatePool.numbers(pool.all()).containsAll(proposal.texts().keySet())) {
            refusals.add(SelectionRefusals.assessmentUnknown());
        }
        return refusals;
    }
}
