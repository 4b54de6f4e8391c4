package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.WorkingCalendar;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a contract may be renewed, and how long before its end the agent is told (décret 88-145 art. 38-1; CGFP L332-8 to
 * L332-10, L332-13, L332-14, L332-23, L332-24).
 */
final class TermRule {

    /** Six years of service, after which only an open-ended contract may follow. */
    static final int SIX_YEARS = 72;

    private static final int TWO_YEARS = 24;
    private static final int HALF_A_YEAR = 6;
    private static final int PROJECT_OF_THREE_YEARS = 36;

    private TermRule() {}

    /** Calendar months that a contract lasts, a begun month counting whole. */
    static int months(LocalDate begunOn, LocalDate endsOn) {
        LocalDate after = endsOn.plusDays(1);
        int whole = (int) ChronoUnit.MONTHS.between(begunOn, after);
        return begunOn.plusMonths(whole).isBefore(after) ? whole + 1 : whole;
    }

    /** How long before the end the agent is told. */
    static Period notice(String basis, int months) {
        if (basis.contains("L332-24")) {
            return Period.ofMonths(months <= PROJECT_OF_THREE_YEARS ? 2 : 3);
        }
        if (basis.contains("L332-8") && months >= SIX_YEARS) {
            return Period.ofMonths(3);
        }
        if (months < HALF_A_YEAR) {
            return Period.ofDays(8);
        }
        return Period.ofMonths(months < TWO_YEARS ? 1 : 2);
    }

    /** Last working day on which the agent may be told in time. */
    static LocalDate noticeBy(LocalDate endsOn, Period notice, WorkingCalendar calendar) {
        LocalDate day = endsOn.minus(notice);
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Months that all contracts of the case may reach, by their legal basis. */
    private static int longest(String basis) {
        if (basis.contains("L332-14")) {
            return TWO_YEARS;
        }
        if (basis.contains("L332-23")) {
            return basis.contains("2°") ? HALF_A_YEAR : 12;
        }
        return basis.contains("L332-13") ? Integer.MAX_VALUE : SIX_YEARS;
    }

    /** @return the last day of the renewed contract, or why it is not renewed */
    static Outcome<LocalDate> renewal(
            String basis, LocalDate begunOn, LocalDate endsOn, @Nullable LocalDate next, @Nullable LocalDate absence) {
        if (next == null || !next.isAfter(endsOn)) {
            return Outcome.refused(CompletionRefusals.renewalNotLater());
        }
        if (basis.contains("L332-13") && (absence == null || next.isAfter(absence))) {
            return Outcome.refused(CompletionRefusals.renewalBeyondAbsence());
        }
        return months(begunOn, next) > longest(basis)
                ? Outcome.refused(CompletionRefusals.renewalTooLong(longest(basis)))
                : Outcome.accepted(next);
    }

    /** Whether the six years are reached that open-ended contracts ask for; only on a permanent post (CGFP L332-9). */
    static Optional<fr.metropole.recruitment.core.Refusal> openEnd(String basis, int totalMonths) {
        return basis.contains("L332-8") && totalMonths >= SIX_YEARS
                ? Optional.empty()
                : Optional.of(CompletionRefusals.openEndTooEarly());
    }
}
