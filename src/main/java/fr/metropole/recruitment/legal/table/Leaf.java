package fr.metropole.recruitment.legal.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the whole book: the row that each table gives, for all cases of a box.
 *
 * @param rows by key of the decision, in the order they were asked
 */
public record Leaf(Map<String, Row> rows, Box box) {

    /** What a table says in one column, null when it was not asked or says nothing there. */
    public @Nullable Object output(String decision, String column) {
        Row row = rows.get(decision);
        return row == null ? null : row.output(column);
    }

    /** All that it says, by decision; two leaves with the same answer may rest on different rows. */
    public Map<String, Map<String, Object>> answer() {
        Map<String, Map<String, Object>> answer = new HashMap<>();
        rows.forEach((decision, row) -> answer.put(decision, row.outputs()));
        return answer;
    }
}
