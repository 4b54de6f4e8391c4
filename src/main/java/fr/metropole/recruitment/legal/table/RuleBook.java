package fr.metropole.recruitment.legal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tables together: the first names the rule, or refuses; the others say what follows from it.
 *
 * @param tables the first one first
 * @param domains the values of every fact, cut alike for all tables
 */
public record RuleBook(List<DecisionTable> tables, Map<String, Domain> domains) {

    /** Column of the first table that names the rule, and fact that the others ask for. */
    public static final String RULE = "rule";

    /** Column of the first table that refuses. */
    public static final String ERROR = "errorCode";

    public RuleBook {
        tables = List.copyOf(tables);
        domains = Map.copyOf(domains);
    }

    /** The values of one fact. */
    public Domain domain(String fact) {
        return Objects.requireNonNull(domains.get(fact), fact);
    }

    /** Every answer that some case of the box gets. */
    public List<Leaf> leaves(Box box) {
        List<Leaf> leaves = new ArrayList<>();
        for (Row first : tables.get(0).possible(box)) {
            Leaf start = new Leaf(Map.of(tables.get(0).key(), first), box.and(first.box()));
            leaves.addAll(first.output(ERROR) == null ? follow(ruledBy(start, first), 1) : List.of(start));
        }
        return leaves;
    }

    private Leaf ruledBy(Leaf leaf, Row first) {
        Object rule = Objects.requireNonNull(first.output(RULE));
        return new Leaf(leaf.rows(), leaf.box().with(RULE, domain(RULE).only(rule)));
    }

    private List<Leaf> follow(Leaf leaf, int next) {
        if (next == tables.size()) {
            return List.of(leaf);
        }
        List<Leaf> leaves = new ArrayList<>();
        for (Row row : tables.get(next).possible(leaf.box())) {
            Map<String, Row> rows = new LinkedHashMap<>(leaf.rows());
            rows.put(tables.get(next).key(), row);
            leaves.addAll(follow(new Leaf(rows, leaf.box().and(row.box())), next + 1));
        }
        return leaves;
    }

    /**
     * The facts that matter: those for which two cases that differ in nothing else get different answers. Exact, because
     * every answer holds for a whole box: such a pair exists just when two boxes are apart in that fact alone.
     */
    public static Set<String> whatMatters(List<Leaf> leaves) {
        Set<String> matters = new TreeSet<>();
        for (int i = 0; i < leaves.size(); i++) {
            Leaf one = leaves.get(i);
            for (Leaf other : leaves.subList(i + 1, leaves.size())) {
                Set<String> apart = one.box().apartIn(other.box(), fact -> !fact.equals(RULE));
                if (apart.size() == 1 && !one.answer().equals(other.answer())) {
                    matters.addAll(apart);
                }
            }
        }
        return matters;
    }
}
