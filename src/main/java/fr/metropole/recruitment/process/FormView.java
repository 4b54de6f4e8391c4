package fr.metropole.recruitment.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values and options that a form shows, by field key. Built at each reading; stored nowhere.
 *
 * @param values key to text, number, yes/no, date ({@code yyyy-MM-dd}), list or map of those, or null
 */
public record FormView(Map<String, @Nullable Object> values) {

    /** One entry of an option list, as form-js reads it under a {@code valuesKey}. */
    public record Option(String label, String value) {}

    public static FormView empty() {
        return new FormView(Map.of());
    }

    /** The same with one more value. */
    public FormView with(String key, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(values);
        more.put(key, value);
        return new FormView(more);
    }

    /** The same with an option list, to be named by {@code valuesKey} in the form. */
    public FormView withOptions(String valuesKey, List<Option> options) {
        List<Map<String, String>> plain = new ArrayList<>();
        options.forEach(option -> plain.add(Map.of("label", option.label(), "value", option.value())));
        return with(valuesKey, plain);
    }

    /** The same with all values of another one. */
    public FormView and(FormView other) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(values);
        more.putAll(other.values());
        return new FormView(more);
    }
}
