package fr.metropole.recruitment.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What was decided on one application. */
@Embeddable
class CandidateRow {

    @Column(name = "round_number")
    private int round;

    private boolean shortlisted;

    @Column(name = "shortlist_reason")
    private String shortlistReason;

    private @Nullable String assessment;

    @Enumerated(EnumType.STRING)
    private @Nullable CandidateOutcome outcome;

    @Column(name = "outcome_reason")
    private @Nullable String outcomeReason;

    @SuppressWarnings("NullAway.Init")
    protected CandidateRow() {}

    CandidateRow(int round, boolean shortlisted, String shortlistReason) {
        this.round = round;
        this.shortlisted = shortlisted;
        this.shortlistReason = shortlistReason;
    }

    void assess(String text) {
        assessment = text;
    }

    void decide(CandidateOutcome decided, String reason) {
        outcome = decided;
        outcomeReason = reason;
    }

    /** The offer did not come about; why the candidate had been chosen stays. */
    void decline() {
        outcome = CandidateOutcome.DECLINED;
    }

    boolean is(CandidateOutcome expected) {
        return outcome == expected;
    }

    CandidateDecision toDecision(String number) {
        return new CandidateDecision(number, round, shortlisted, shortlistReason, assessment, outcome, outcomeReason);
    }
}
