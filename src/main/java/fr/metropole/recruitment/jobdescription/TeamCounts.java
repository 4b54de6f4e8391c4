package fr.metropole.recruitment.jobdescription;

import org.jspecify.annotations.Nullable;

/**
 * How many people a team has. Null means "not said", 0 means nobody.
 *
 * @param total all of them
 * @param categoryA agents of category A
 * @param categoryB agents of category B
 * @param categoryC agents of category C
 * @param apprentices apprentices
 */
public record TeamCounts(
        @Nullable Integer total,
        @Nullable Integer categoryA,
        @Nullable Integer categoryB,
        @Nullable Integer categoryC,
        @Nullable Integer apprentices) {

    /** Nothing said yet. */
    public static final TeamCounts EMPTY = new TeamCounts(null, null, null, null, null);
}
