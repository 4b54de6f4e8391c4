package fr.metropole.recruitment.offer;

import java.time.LocalDate;
import java.time.Period;

/**
 * Length of a trial period.
 *
 * @param length at least 1
 */
public record TrialPeriod(int length, Unit unit) {

    /** In what it is counted. */
    public enum Unit {
        WEEKS,
        MONTHS
    }

    /** The first day after it. */
    public LocalDate endExclusive(LocalDate startsOn) {
        return startsOn.plus(toPeriod());
    }

    /** Its last day. */
    public LocalDate lastDay(LocalDate startsOn) {
        return endExclusive(startsOn).minusDays(1);
    }

    /** Whether it ends later than the longest one would, counted from the first day at work. */
    boolean isLongerThan(Period longest, LocalDate startsOn) {
        return endExclusive(startsOn).isAfter(startsOn.plus(longest));
    }

    Period toPeriod() {
        return unit == Unit.WEEKS ? Period.ofWeeks(length) : Period.ofMonths(length);
    }

    /** In French words. */
    public String inWords() {
        if (unit == Unit.MONTHS) {
            return length + " mois";
        }
        return length + (length == 1 ? " semaine" : " semaines");
    }
}
