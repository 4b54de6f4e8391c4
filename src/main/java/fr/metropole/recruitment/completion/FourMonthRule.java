package fr.metropole.recruitment.completion;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When nobody is appointed within four months of the publication, the post can only be filled from the list of those who
 * passed the competition. The codified text has not been seen: a warning, never a refusal.
 */
final class FourMonthRule {

    private static final int MONTHS = 4;

    private FourMonthRule() {}

    /**
     * @param publishedOn null before the publication
     * @param signedOn when the act was signed, null before
     * @return the day since which the warning stands
     */
    static Optional<LocalDate> overdue(@Nullable LocalDate publishedOn, @Nullable LocalDate signedOn, LocalDate today) {
        if (publishedOn == null) {
            return Optional.empty();
        }
        LocalDate last = publishedOn.plusMonths(MONTHS);
        LocalDate decided = signedOn == null ? today : signedOn;
        return decided.isAfter(last) ? Optional.of(last) : Optional.empty();
    }
}
