package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * One interviewer's grid, locked since it was submitted.
 *
 * @param conflictOfInterest the interviewer declared one and withdrew: there are no marks, and the appreciation says why
 * @param appreciation the overall appreciation
 * @param marks one for each question of the plan, in its order
 */
public record GridView(
        PersonId interviewer,
        boolean conflictOfInterest,
        String appreciation,
        List<GridMark> marks,
        Instant submittedAt) {
    public GridView {
        marks = List.copyOf(marks);
    }
}
