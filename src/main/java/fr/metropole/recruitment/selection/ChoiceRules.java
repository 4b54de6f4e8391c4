package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may be chosen, and what the others are owed: a place in reserve or a refusal, either with its reason. */
final class ChoiceRules {

    private ChoiceRules() {}

    /** An application that was admitted late is read before anybody is chosen, or nobody. */
    static Outcome<CandidatePool> readToTheLast(CandidatePool pool) {
        List<String> unread = CandidatePool.numbers(pool.admittedUnread());
        return unread.isEmpty() ? Outcome.accepted(pool) : Outcome.refused(SelectionRefusals.choiceUnreviewed(unread));
    }

    /** @return application number to reason, for every eligible candidate but the chosen one and for every late
     *     one who was read after the shortlist; or why not */
    static Outcome<Map<String, String>> check(ChoiceProposal proposal, CandidatePool pool) {
        List<Refusal> refusals = new ArrayList<>(chosen(proposal.chosen(), pool));
        refusals.addAll(reserve(proposal, pool));
        if (proposal.reason().isBlank()) {
            refusals.add(SelectionRefusals.reason("choiceReason"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        List<String> others = new ArrayList<>(CandidatePool.numbers(pool.eligible()));
        others.addAll(CandidatePool.numbers(pool.toShortlist()));
        others.remove(proposal.chosen());
        return StatedReasons.of(proposal.otherReasons(), others, "reasons");
    }

    private static List<Refusal> chosen(String number, CandidatePool pool) {
        var application = pool.find(number);
        if (application.isEmpty()) {
            return List.of(SelectionRefusals.choiceUnknown());
        }
        if (application.get().state() == ApplicationState.WITHDRAWN) {
            return List.of(SelectionRefusals.choiceWithdrawn());
        }
        if (pool.declined().contains(number)) {
            return List.of(SelectionRefusals.choiceDeclined());
        }
        return pool.eligible().contains(application.get())
                ? List.of()
                : List.of(SelectionRefusals.choiceNotInterviewed());
    }

    private static List<Refusal> reserve(ChoiceProposal proposal, CandidatePool pool) {
        Set<String> eligible = new HashSet<>(CandidatePool.numbers(pool.eligible()));
        if (proposal.reserve().contains(proposal.chosen())) {
            return List.of(SelectionRefusals.reserveHoldsChoice());
        }
        return eligible.containsAll(proposal.reserve())
                ? List.of()
                : List.of(SelectionRefusals.reserveNotInterviewed());
    }
}
