package fr.metropole.recruitment.legal.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/**
 * A fact whose values are whole numbers or days. The limits that the cells name cut it: below, exactly at, and above each
 * of them. The last piece has no upper end.
 *
 * @param starts first value of each piece, ascending; days counted from 1 January 1970
 * @param days whether the values are days
 */
@SuppressWarnings("ArrayRecordComponent") // made once with a book of rules, compared by nobody
public record OrderedDomain(long[] starts, boolean days) implements Domain {

    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    /** Whole numbers from 1 on, cut at these limits. */
    public static OrderedDomain numbers(Collection<Integer> limits) {
        return new OrderedDomain(
                cut(1, limits.stream().mapToLong(Integer::longValue).toArray()), false);
    }

    /** Days, cut at these limits. */
    public static OrderedDomain days(Collection<LocalDate> limits) {
        return new OrderedDomain(
                cut(FIRST_DAY, limits.stream().mapToLong(LocalDate::toEpochDay).toArray()), true);
    }

    private static long[] cut(long first, long[] limits) {
        TreeSet<Long> starts = new TreeSet<>();
        starts.add(first);
        for (long limit : limits) {
            starts.add(limit);
            starts.add(limit + 1);
        }
        return starts.tailSet(first).stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public int size() {
        return starts.length;
    }

    @Override
    public Object sample(int piece) {
        return days ? (Object) LocalDate.ofEpochDay(starts[piece]) : (Object) Math.toIntExact(starts[piece]);
    }

    @Override
    public int pieceOf(Object value) {
        long place = value instanceof LocalDate day ? day.toEpochDay() : ((Number) value).longValue();
        int found = Arrays.binarySearch(starts, place);
        int piece = found >= 0 ? found : -found - 2;
        if (piece < 0 && !days) {
            throw new IllegalArgumentException("below the first value of this fact: " + value);
        }
        return Math.max(0, piece);
    }

    /** All pieces from this day or number on. */
    public java.util.BitSet from(Object value) {
        java.util.BitSet pieces = all();
        pieces.clear(0, pieceOf(value));
        return pieces;
    }
}
