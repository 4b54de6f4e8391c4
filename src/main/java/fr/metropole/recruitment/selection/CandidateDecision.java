package fr.metropole.recruitment.selection;

import org.jspecify.annotations.Nullable;

/**
 * What was decided on one application in the selection.
 *
 * @param round in which shortlist it was decided, from 1
 * @param shortlistReason empty when the candidate is shortlisted
 * @param assessment the candidate's part of the assessment document, null before it is written
 * @param outcome null before the choice
 * @param outcomeReason what the outcome rests on, null before the choice
 */
public record CandidateDecision(
        String applicationNumber,
        int round,
        boolean shortlisted,
        String shortlistReason,
        @Nullable String assessment,
        @Nullable CandidateOutcome outcome,
        @Nullable String outcomeReason) {}
