package fr.metropole.recruitment.process.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One input of a form as its schema describes it.
 *
 * @param key under which the value is submitted
 * @param type form-js component type, e.g. {@code textarea}
 * @param label French label, for the sentences of refusals
 * @param rules the schema's own validation
 * @param options static option values, empty when free or dynamic
 * @param optionsKey key of the shown values that holds the options, or null
 * @param hide FEEL condition under which the field is not shown, or null
 * @param readonly whether the person cannot change it: what is sent back for it is never read
 * @param optionLabels French label of each static option, by its value
 * @param columns inputs of one row of a dynamic list
 */
record FormField(
        String key,
        String type,
        String label,
        Rules rules,
        List<String> options,
        @Nullable String optionsKey,
        @Nullable String hide,
        boolean readonly,
        Map<String, String> optionLabels,
        List<FormField> columns) {

    /**
     * The {@code validate} part of a component.
     *
     * @param maxLength longest text in characters; the engine's own limit when the schema names none
     */
    record Rules(
            boolean required,
            int minLength,
            int maxLength,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String pattern,
            int decimals) {}

    boolean hasClosedOptions() {
        return !options.isEmpty() || optionsKey != null;
    }

    boolean takesSeveral() {
        return type.equals("checklist") || type.equals("taglist");
    }
}
