package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.offer.TrialPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A trial period is renewed once, before it ends, for no longer than it lasted at first (CGFP R332-22). */
final class TrialRenewal {

    private TrialRenewal() {}

    /** @return the last day of the renewed trial, or why it is not renewed */
    static Outcome<LocalDate> check(
            TrialPeriod first, @Nullable TrialPeriod renewal, LocalDate endsOn, boolean renewedBefore) {
        if (renewedBefore) {
            return Outcome.refused(CompletionRefusals.trialRenewedAlready());
        }
        LocalDate next = endsOn.plusDays(1);
        return renewal == null || renewal.endExclusive(next).isAfter(first.endExclusive(next))
                ? Outcome.refused(CompletionRefusals.trialTooLong(first.inWords()))
                : Outcome.accepted(renewal.lastDay(next));
    }
}
