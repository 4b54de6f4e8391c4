package fr.metropole.recruitment.jobdescription;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The absence that a replacement fills (L332-13 CGFP). Internal: never printed on a notice.
 *
 * @param agentReference internal reference of the absent agent, never a name
 * @param reason legal reason of the absence
 * @param endsOn last day of the absence, when known
 */
public record Absence(@Nullable String agentReference, @Nullable String reason, @Nullable LocalDate endsOn) {

    /** Nothing said yet. */
    public static final Absence EMPTY = new Absence(null, null, null);

    public Absence {
        agentReference = Cleaned.text(agentReference);
        reason = Cleaned.text(reason);
    }
}
