package fr.metropole.recruitment.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see of a case; null means no restriction.
 *
 * @param person user id of who acted or had the task
 * @param application number of an application
 * @param chain one process instance
 * @param from first day, Paris
 * @param to last day, Paris
 */
public record Filter(
        @Nullable String person,
        @Nullable EntryKind kind,
        @Nullable String application,
        @Nullable String chain,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final Filter NONE = new Filter(null, null, null, null, null, null);

    /** Tells whether it leaves anything out. */
    public boolean isNone() {
        return equals(NONE);
    }
}
