package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Outcome;
import java.util.List;

/** What a grid must hold before it is locked. */
final class GridRules {

    private GridRules() {}

    /** @return the grid as it is kept: with a conflict of interest, no mark stays in it */
    static Outcome<GridSubmission> check(InterviewPlan plan, GridSubmission grid) {
        if (grid.conflictOfInterest()) {
            return withdrawal(grid);
        }
        if (grid.answers().size() != plan.questions().size()) {
            return Outcome.refused(
                    ApplicationRefusals.gridIncomplete(plan.questions().size()));
        }
        boolean marked =
                grid.answers().stream().allMatch(answer -> answer.mark() >= 0 && answer.mark() <= GridMark.HIGHEST);
        if (!marked) {
            return Outcome.refused(
                    ApplicationRefusals.gridIncomplete(plan.questions().size()));
        }
        return grid.appreciation().isBlank()
                ? Outcome.refused(ApplicationRefusals.appreciation())
                : Outcome.accepted(grid);
    }

    /** HR names somebody else: the candidate is assessed by as many as planned. */
    private static Outcome<GridSubmission> withdrawal(GridSubmission grid) {
        return grid.appreciation().isBlank()
                ? Outcome.refused(ApplicationRefusals.reason("conflictReason"))
                : Outcome.accepted(new GridSubmission(true, grid.appreciation(), List.of()));
    }
}
