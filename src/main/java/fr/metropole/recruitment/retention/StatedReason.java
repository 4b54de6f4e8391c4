package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.Outcome;
import org.jspecify.annotations.Nullable;

/** A reason as it was typed: there, and not longer than its column. */
final class StatedReason {

    private static final int LONGEST = 2000;

    private StatedReason() {}

    static Outcome<String> of(@Nullable String typed, String field) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty()) {
            return Outcome.refused(RetentionRefusals.reason(field));
        }
        return reason.length() > LONGEST
                ? Outcome.refused(RetentionRefusals.reasonTooLong(field))
                : Outcome.accepted(reason);
    }

    static Outcome<String> ifNeeded(boolean needed, @Nullable String typed, String field) {
        return needed ? of(typed, field) : Outcome.accepted("");
    }
}
