package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A selection, to be read. Candidates are known by their application number.
 *
 * @param round 1, and one more each time the contract pool opened
 * @param settledBy who settled the latest shortlist, null before
 * @param conflicts who was left out of the panel for a conflict of interest
 * @param waiverReason why the choice is made without interviews, null where there are some
 * @param assessment the general part of the assessment document, null before it is written
 * @param candidates every application that a shortlist decided on, by number; the order ranks nobody
 * @param chosen number of the chosen application, null when there is none now
 * @param choiceReason what the choice, or the decision to choose nobody, rests on
 * @param records of an unsuccessful search, the oldest first
 */
public record SelectionView(
        CaseReference reference,
        SelectionPhase phase,
        int round,
        @Nullable PersonId settledBy,
        @Nullable Instant settledAt,
        List<PersonId> panel,
        List<PersonId> conflicts,
        List<String> questions,
        @Nullable String waiverReason,
        @Nullable String assessment,
        List<CandidateDecision> candidates,
        @Nullable String chosen,
        @Nullable String choiceReason,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        List<UnsuccessfulRecord> records) {

    public SelectionView {
        panel = List.copyOf(panel);
        conflicts = List.copyOf(conflicts);
        questions = List.copyOf(questions);
        candidates = List.copyOf(candidates);
        records = List.copyOf(records);
    }

    /** Numbers of the applications held in reserve, by number: the machine never ranks. */
    public List<String> reserve() {
        return withOutcome(CandidateOutcome.RESERVE);
    }

    /** Numbers of those who were chosen and whose offer did not come about. */
    public List<String> declined() {
        return withOutcome(CandidateOutcome.DECLINED);
    }

    /** What was decided on one application, empty when no shortlist has decided on it. */
    public Optional<CandidateDecision> candidate(String applicationNumber) {
        return candidates.stream()
                .filter(one -> one.applicationNumber().equals(applicationNumber))
                .findFirst();
    }

    /** The latest record of an unsuccessful search. */
    public Optional<UnsuccessfulRecord> latestRecord() {
        return records.isEmpty() ? Optional.empty() : Optional.of(records.get(records.size() - 1));
    }

    /**
     * The record that waits for its signature.
     *
     * @throws RefusedException with {@code SELECTION_STATE} when none was prepared
     */
    public UnsuccessfulRecord recordToSign() {
        return latestRecord().orElseThrow(() -> new RefusedException(SelectionRefusals.state()));
    }

    private List<String> withOutcome(CandidateOutcome outcome) {
        return candidates.stream()
                .filter(one -> one.outcome() == outcome)
                .map(CandidateDecision::applicationNumber)
                .toList();
    }
}
