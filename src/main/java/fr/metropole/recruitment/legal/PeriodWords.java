package fr.metropole.recruitment.legal;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Periods of the tables in French words. */
public final class PeriodWords {

    private static final int WEEK = 7;

    private PeriodWords() {}

    /**
     * The period in words, e.g. « 1 mois », « 3 semaines », « 8 jours ».
     *
     * @param period ISO 8601, or null
     * @param none what to say when there is none
     */
    public static String of(@Nullable String period, String none) {
        return period == null ? none : of(Period.parse(period), none);
    }

    /** The same for a period of months, or of days. */
    public static String of(Period period, String none) {
        if (period.isZero()) {
            return none;
        }
        if (period.toTotalMonths() > 0) {
            return period.toTotalMonths() + " mois";
        }
        int days = period.getDays();
        return days % WEEK == 0 && days > WEEK ? days / WEEK + " semaines" : days + (days == 1 ? " jour" : " jours");
    }
}
