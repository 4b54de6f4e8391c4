package fr.metropole.recruitment.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person submitted with a form, after the check against the form's schema: plain values by field key, read-only
 * and unknown fields left out. Reads them in the types of the domain; an absent or empty value is null.
 *
 * @param values key to text, number, yes/no, list or map
 */
public record Submission(Map<String, Object> values) {

    public Submission {
        values = new LinkedHashMap<>(values);
    }

    public static Submission empty() {
        return new Submission(Map.of());
    }

    public boolean has(String key) {
        return values.get(key) != null;
    }

    /** The text without outer blanks, null when there is none. */
    public @Nullable String text(String key) {
        Object value = values.get(key);
        if (value == null) {
            return null;
        }
        String text = value.toString().strip();
        return text.isEmpty() ? null : text;
    }

    /** The text of a field that the form requires; empty only if the form does not. */
    public String requiredText(String key) {
        String text = text(key);
        return text == null ? "" : text;
    }

    /** The lines of a multi-line field, blank ones and leading dashes left out. */
    public List<String> lines(String key) {
        String text = text(key);
        if (text == null) {
            return List.of();
        }
        return text.lines()
                .map(line -> line.strip().replaceFirst("^[-•–]\\s*", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public @Nullable Integer integer(String key) {
        return values.get(key) instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    public @Nullable BigDecimal decimal(String key) {
        return values.get(key) instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    /** Yes or no; an untouched box is no. */
    public boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** A date of the form {@code yyyy-MM-dd}. */
    public @Nullable LocalDate date(String key) {
        String text = text(key);
        return text == null ? null : LocalDate.parse(text);
    }

    /** A time of the form {@code HH:mm}, an offset being left out. */
    public @Nullable LocalTime time(String key) {
        String text = text(key);
        return text == null ? null : LocalTime.parse(text.substring(0, Math.min(5, text.length())));
    }

    /** One of the answers of an enum; the schema has checked that it is one of the form's options. */
    public <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
        String text = text(key);
        return text == null ? null : Enum.valueOf(type, text);
    }

    /** The answer of a field that the form requires. */
    public <E extends Enum<E>> E requiredChoice(String key, Class<E> type) {
        return Enum.valueOf(type, requiredText(key));
    }

    /** The ticked values of a checklist or tag list. */
    public List<String> choices(String key) {
        List<String> ticked = new ArrayList<>();
        if (values.get(key) instanceof Collection<?> several) {
            several.forEach(one -> ticked.add(String.valueOf(one)));
        }
        return ticked;
    }

    /** The rows of a dynamic list. */
    public List<Submission> rows(String key) {
        List<Submission> rows = new ArrayList<>();
        if (values.get(key) instanceof Collection<?> several) {
            several.forEach(one -> rows.add(row(one)));
        }
        return rows;
    }

    private static Submission row(Object one) {
        Map<String, Object> row = new LinkedHashMap<>();
        if (one instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (value != null) {
                    row.put(String.valueOf(key), value);
                }
            });
        }
        return new Submission(row);
    }
}
