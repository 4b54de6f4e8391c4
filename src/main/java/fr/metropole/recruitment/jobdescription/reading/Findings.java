package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is read: the first to say a field is right, later ones only fill what is empty. */
final class Findings {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Words> sources = new LinkedHashMap<>();
    private final List<ReadWarning> warnings = new ArrayList<>();
    private final BitSet used = new BitSet();

    /** Keeps a value, unless the field has one or there is nothing in it. */
    void say(String field, @Nullable Object value, Words words) {
        boolean empty = value == null
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty();
        if (empty || values.containsKey(field)) {
            return;
        }
        values.put(field, java.util.Objects.requireNonNull(value));
        sources.put(field, words);
        use(words);
    }

    /** Takes a value back that turned out to be wrong. */
    void unsay(String field) {
        values.remove(field);
        sources.remove(field);
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    Optional<String> text(String field) {
        return Optional.ofNullable(values.get(field)).map(Object::toString);
    }

    @Nullable
    Object value(String field) {
        return values.get(field);
    }

    @Nullable
    Words source(String field) {
        return sources.get(field);
    }

    /** Marks lines as understood without a field, e.g. an introduction to a list. */
    void use(Words words) {
        used.set(words.fromLine(), words.toLine() + 1);
    }

    void use(int line) {
        used.set(line);
    }

    boolean isUsed(int line) {
        return used.get(line);
    }

    void warn(String code, String sentence, @Nullable String field, @Nullable Words words) {
        boolean said = warnings.stream()
                .anyMatch(one -> one.code().equals(code) && one.sentence().equals(sentence));
        if (!said) {
            warnings.add(new ReadWarning(
                    code,
                    sentence,
                    field,
                    words == null ? null : words.fromLine(),
                    words == null ? null : words.quote()));
        }
    }

    Map<String, Object> values() {
        return values;
    }

    Map<String, Words> sources() {
        return sources;
    }

    List<ReadWarning> warnings() {
        return warnings;
    }
}
