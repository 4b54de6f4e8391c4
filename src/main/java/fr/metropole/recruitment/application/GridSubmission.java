package fr.metropole.recruitment.application;

import java.util.List;

/**
 * What an interviewer submits.
 *
 * @param conflictOfInterest declared: the interviewer withdraws and gives no mark
 * @param appreciation overall appreciation, or the reason of the withdrawal
 * @param answers mark and appreciation per question, in the order of the plan; empty with a conflict of interest
 */
public record GridSubmission(boolean conflictOfInterest, String appreciation, List<Answer> answers) {

    /** One row of the grid; the question itself is the plan's, never the client's. */
    public record Answer(int mark, String appreciation) {}

    public GridSubmission {
        answers = List.copyOf(answers);
    }
}
