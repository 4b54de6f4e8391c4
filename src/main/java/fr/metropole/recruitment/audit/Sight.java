package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        if (reader == null) {
            return "1 = 1";
        }
        String offered = names().keySet().stream()
                .map(name -> " or (h.kind in ('TASK_OPENED', 'TASK_ASSIGNED') and h.detail like :" + name + ")")
                .collect(Collectors.joining());
        return "exists (select 1 from audit_entry h where h.case_slug = c.case_slug and"
                + " ((h.actor = :reader and h.kind not in ('READING', 'EXPORT'))" + offered + "))";
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>(names());
        if (reader != null) {
            values.put("reader", reader.value());
        }
        return values;
    }

    /** Group names as they stand in the JSON of an entry. */
    private Map<String, Object> names() {
        Map<String, Object> names = new LinkedHashMap<>();
        groups.forEach(group -> names.put("group" + names.size(), "%\"" + group + "\"%"));
        return names;
    }
}
