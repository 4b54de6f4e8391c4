package fr.metropole.recruitment.legal.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One table whose rows must fit every case exactly once.
 *
 * @param key id of the decision, e.g. {@code trial-period}
 * @param name French
 * @param version of the deployed table
 * @param columns the facts it asks for
 */
public record DecisionTable(String key, String name, int version, Map<String, Domain> columns, List<Row> rows) {

    public DecisionTable {
        rows = List.copyOf(rows);
    }

    /** The rows that some case of the box falls on. */
    public List<Row> possible(Box box) {
        return rows.stream().filter(row -> !row.box().and(box).isEmpty()).toList();
    }

    /** Pairs of rows that claim the same case, in words; empty in a sound table. */
    public List<String> overlaps() {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Row later : rows.subList(i + 1, rows.size())) {
                Box shared = rows.get(i).box().and(later.box());
                if (!shared.isEmpty()) {
                    pairs.add(rows.get(i).id() + " / " + later.id() + " : " + inWords(shared));
                }
            }
        }
        return pairs;
    }

    /** A case that no row is for, in words; empty in a sound table. */
    public Optional<String> gap() {
        return uncovered(Box.everything(), List.copyOf(columns.keySet()), rows).map(this::inWords);
    }

    /** Fixes one fact after the other; as soon as no row is left, the rest does not matter. */
    private Optional<Box> uncovered(Box box, List<String> open, List<Row> left) {
        if (left.isEmpty()) {
            return Optional.of(box);
        }
        if (open.isEmpty()) {
            return Optional.empty();
        }
        String fact = open.get(0);
        Domain domain = Objects.requireNonNull(columns.get(fact));
        for (int piece = 0; piece < domain.size(); piece++) {
            BitSet here = new BitSet();
            here.set(piece);
            Box narrower = box.with(fact, here);
            List<Row> still = left.stream()
                    .filter(row -> !row.box().and(narrower).isEmpty())
                    .toList();
            Optional<Box> gap = uncovered(narrower, open.subList(1, open.size()), still);
            if (gap.isPresent()) {
                return gap;
            }
        }
        return Optional.empty();
    }

    private String inWords(Box box) {
        return columns.entrySet().stream()
                .filter(column -> box.sides().containsKey(column.getKey()))
                .map(column -> column.getKey() + " = "
                        + column.getValue()
                                .inWords(Objects.requireNonNull(box.sides().get(column.getKey()))
                                        .nextSetBit(0)))
                .collect(Collectors.joining(", "));
    }
}
