package fr.metropole.recruitment.legal.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table.
 *
 * @param id as in the model
 * @param note what the lawyer reads beside it, a doubt included
 * @param box the cases it is for
 * @param outputs what it says, by output name; left out where the cell is empty
 */
public record Row(String id, String note, Box box, Map<String, Object> outputs) {

    public Row {
        outputs = Map.copyOf(outputs);
    }

    /** What the row says in one column, null where its cell is empty. */
    public @Nullable Object output(String name) {
        return outputs.get(name);
    }
}
