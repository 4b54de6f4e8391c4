package fr.metropole.recruitment.offer;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a trial period may be: by the length of the contract (CGFP R332-22), and never longer than the case's rule. */
final class TrialRule {

    private TrialRule() {}

    /**
     * @param durationMonths null for a contract without an end
     * @param caseLimit the limit that the case's legal basis names, ISO 8601, or null
     * @return the longest trial period that both allow, counted from the start
     */
    static Period longest(@Nullable Integer durationMonths, @Nullable String caseLimit, LocalDate startsOn) {
        Period byDuration = byDuration(durationMonths);
        Period byCase = caseLimit == null ? byDuration : Period.parse(caseLimit);
        return startsOn.plus(byCase).isBefore(startsOn.plus(byDuration)) ? byCase : byDuration;
    }

    /** A contract of exactly two years is treated like a longer one: the codified text forgets it, the older one did not. */
    private static Period byDuration(@Nullable Integer months) {
        if (months == null || months >= 24) {
            return Period.ofMonths(3);
        }
        if (months < 6) {
            return Period.ofWeeks(3);
        }
        return Period.ofMonths(months < 12 ? 1 : 2);
    }

    static boolean isTooLong(TrialPeriod trial, LocalDate startsOn, Period longest) {
        return trial.endExclusive(startsOn).isAfter(startsOn.plus(longest));
    }

    /** In French words, e.g. « 3 semaines ». */
    static String inWords(Period period) {
        return Optional.of(period.toTotalMonths())
                .filter(months -> months > 0)
                .map(months -> months + " mois")
                .orElseGet(() -> period.getDays() / 7 + " semaines");
    }
}
