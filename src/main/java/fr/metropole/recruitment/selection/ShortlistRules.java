package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.Shortlisting;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what was ticked into one decision for each reviewed application; whether all are reviewed is not asked here. */
final class ShortlistRules {

    private ShortlistRules() {}

    /**
     * @param toDecide numbers of the applications the shortlist decides on
     * @return application number to decision, or {@code SHORTLIST_EMPTY}, {@code SHORTLIST_NOT_EMPTY}, {@code
     *     REASON_REQUIRED}, {@code REASON_UNKNOWN_APPLICATION}
     */
    static Outcome<Map<String, Shortlisting>> decide(ShortlistProposal proposal, List<String> toDecide) {
        Optional<Refusal> contradiction = contradiction(proposal);
        if (contradiction.isPresent()) {
            return Outcome.refused(contradiction.get());
        }
        List<String> others = new ArrayList<>(toDecide);
        others.removeAll(proposal.shortlisted());
        return StatedReasons.of(proposal.reasons(), others, "reasons")
                .map(reasons -> decisions(proposal.shortlisted(), reasons));
    }

    private static Optional<Refusal> contradiction(ShortlistProposal proposal) {
        if (proposal.nobody() == proposal.shortlisted().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                proposal.nobody() ? SelectionRefusals.shortlistNotEmpty() : SelectionRefusals.shortlistEmpty());
    }

    private static Map<String, Shortlisting> decisions(List<String> shortlisted, Map<String, String> reasons) {
        Map<String, Shortlisting> decisions = new LinkedHashMap<>();
        shortlisted.forEach(number -> decisions.put(number, new Shortlisting(true, "")));
        reasons.forEach((number, reason) -> decisions.put(number, new Shortlisting(false, reason)));
        return decisions;
    }
}
