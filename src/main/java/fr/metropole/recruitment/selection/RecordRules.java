package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What the record of an unsuccessful search must hold: its text, and a reason for each civil servant who applied. */
final class RecordRules {

    private RecordRules() {}

    /** @param toAccountFor numbers of the applications that no signed record has given a reason for */
    static List<Refusal> check(RecordProposal proposal, List<String> toAccountFor) {
        List<Refusal> refusals = new ArrayList<>();
        if (proposal.finding().isBlank()) {
            refusals.add(SelectionRefusals.recordTextMissing());
        }
        List<String> missing = toAccountFor.stream()
                .filter(number -> proposal.reasons().getOrDefault(number, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            refusals.add(SelectionRefusals.recordReasonMissing(missing));
        }
        if (!toAccountFor.containsAll(proposal.reasons().keySet())) {
            refusals.add(SelectionRefusals.recordUnknown());
        }
        return refusals;
    }
}
