package fr.metropole.recruitment.legal.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A set of cases: for each fact the pieces of its values that are possible; a fact it does not name is free.
 *
 * @param sides pieces by the name of the fact; never changed after construction
 */
public record Box(Map<String, BitSet> sides) {

    public Box {
        sides = Map.copyOf(sides);
    }

    /** Every case there is. */
    public static Box everything() {
        return new Box(Map.of());
    }

    /** The cases of this box in which the fact lies in these pieces. */
    public Box with(String fact, BitSet pieces) {
        Map<String, BitSet> narrower = new HashMap<>(sides);
        narrower.merge(fact, pieces, Box::common);
        return new Box(narrower);
    }

    /** The cases that lie in both. */
    public Box and(Box other) {
        Map<String, BitSet> both = new HashMap<>(sides);
        other.sides.forEach((fact, pieces) -> both.merge(fact, pieces, Box::common));
        return new Box(both);
    }

    /** No case lies in it. */
    public boolean isEmpty() {
        return sides.values().stream().anyMatch(BitSet::isEmpty);
    }

    /** The facts in which no value lies in both boxes. */
    public Set<String> apartIn(Box other, Predicate<String> counted) {
        Set<String> apart = new HashSet<>();
        sides.forEach((fact, pieces) -> {
            BitSet others = other.sides.get(fact);
            if (others != null && counted.test(fact) && !pieces.intersects(others)) {
                apart.add(fact);
            }
        });
        return apart;
    }

    private static BitSet common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
