package fr.metropole.recruitment.organisation;

import org.jspecify.annotations.Nullable;

/** Where the search for a decider begins, by level. */
final class StartingUnit {

    private StartingUnit() {}

    /** The unit whose head holds the level; null when there is none, that is N2 of the top unit. */
    static @Nullable UnitView of(Chart chart, UnitView holder, Level level) {
        return switch (level) {
            case N1 -> holder;
            case N2 -> chart.above(holder);
            case DGA -> generalDirection(chart, holder);
            case DGS -> chart.top(holder);
        };
    }

    /** A unit attached to the top directly has no DGA above it: its level is then the top itself. */
    private static UnitView generalDirection(Chart chart, UnitView unit) {
        UnitView above = chart.above(unit);
        return unit.kind() == UnitKind.GENERAL_DIRECTION || above == null ? unit : generalDirection(chart, above);
    }
}
