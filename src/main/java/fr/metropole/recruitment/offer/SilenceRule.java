package fr.metropole.recruitment.offer;

import java.time.LocalDate;

/** Two calendar months of silence are the agreement of the employer of origin (CGFP L511-3). */
final class SilenceRule {

    private static final int MONTHS = 2;

    private SilenceRule() {}

    /** Last day of silence: the same day two months on, or the last day of a shorter month. */
    static LocalDate lastDay(LocalDate requestedOn) {
        return requestedOn.plusMonths(MONTHS);
    }
}
