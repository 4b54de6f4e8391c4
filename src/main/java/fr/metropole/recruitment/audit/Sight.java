package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which recruitments a reader sees. The auditor sees all of them; HR sees its own: those in which a task was offered to a
 * group of the reader, or in which he did something himself. A request that the managers are still discussing among
 * themselves is none of the HR officers'; the head of HR, who stands in for every decider, sees it.
 *
 * @param reader null for whoever sees everything
 * @param groups by which tasks come to the reader
 */
public record Sight(@Nullable PersonId reader, List<String> groups) {

    public static final Sight EVERYTHING = new Sight(null, List.of());

    public Sight {
        groups = List.copyOf(groups);
    }

    /** The condition on {@code audit_case c}, for a query with {@link #values}. */
    String condition() {
        return reader == null ? "1 = 1" : SightTable.SEEN;
    }

    Map<String, Object> values() {
        if (reader == null) {
            return Map.of();
        }
        List<String> names = new ArrayList<>(groups);
        names.add(SightTable.acting(reader.value()));
        return Map.of("sight", names);
    }
}
