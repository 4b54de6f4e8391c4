package fr.metropole.recruitment.jobdescription;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision of the council that creates the post (L313-1 CGFP).
 *
 * @param number number of the deliberation
 * @param date day it was adopted
 */
public record CouncilDeliberation(@Nullable String number, @Nullable LocalDate date) {

    /** Nothing said yet. */
    public static final CouncilDeliberation EMPTY = new CouncilDeliberation(null, null);

    public CouncilDeliberation {
        number = Cleaned.text(number);
    }
}
