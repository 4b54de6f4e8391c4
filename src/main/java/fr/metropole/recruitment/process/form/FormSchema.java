package fr.metropole.recruitment.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import fr.metropole.recruitment.process.form.FormField.Rules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A {@code .form} file as the server reads it: its id and its inputs, those inside groups included.
 *
 * @param id form id, as the models name it
 */
record FormSchema(String id, List<FormField> fields) {

    /** Strings longer than this break in the engine's variable tables. */
    static final int LONGEST_TEXT = 4000;

    private static final Set<String> INPUTS = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "checklist",
            "taglist",
            "radio",
            "select",
            "datetime",
            "dynamiclist");

    static FormSchema parse(JsonNode form) {
        return new FormSchema(form.path("id").asText(), fields(form, null, false));
    }

    private static List<FormField> fields(JsonNode parent, @Nullable String hide, boolean readonly) {
        List<FormField> found = new ArrayList<>();
        for (JsonNode component : parent.path("components")) {
            String hideHere = both(hide, expression(component.at("/conditional/hide")));
            boolean readonlyHere = readonly || fixed(component);
            if (component.path("type").asText().equals("group")) {
                found.addAll(fields(component, hideHere, readonlyHere));
            } else if (INPUTS.contains(component.path("type").asText())) {
                found.add(field(component, hideHere, readonlyHere));
            }
        }
        return found;
    }

    private static FormField field(JsonNode component, @Nullable String hide, boolean readonly) {
        boolean list = component.path("type").asText().equals("dynamiclist");
        String key = component.path(list ? "path" : "key").asText();
        return new FormField(
                key,
                component.path("type").asText(),
                component
                        .path(component.has("dateLabel") ? "dateLabel" : "label")
                        .asText(key),
                rules(component),
                options(component),
                component.path("valuesKey").asText(null),
                hide,
                readonly,
                optionLabels(component),
                list ? fields(component, null, false) : List.of());
    }

    private static Rules rules(JsonNode component) {
        JsonNode validate = component.path("validate");
        return new Rules(
                validate.path("required").asBoolean(false),
                validate.path("minLength").asInt(0),
                validate.path("maxLength").asInt(LONGEST_TEXT),
                number(validate.path("min")),
                number(validate.path("max")),
                validate.path("pattern").asText(null),
                component.path("decimalDigits").asInt(0));
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : new BigDecimal(node.asText());
    }

    private static List<String> options(JsonNode component) {
        List<String> values = new ArrayList<>();
        component
                .path("values")
                .forEach(option -> values.add(option.path("value").asText()));
        return values;
    }

    private static Map<String, String> optionLabels(JsonNode component) {
        Map<String, String> labels = new LinkedHashMap<>();
        component.path("values").forEach(option -> {
            String value = option.path("value").asText();
            labels.put(value, option.path("label").asText(value));
        });
        return labels;
    }

    private static boolean fixed(JsonNode component) {
        JsonNode readonly = component.path("readonly");
        return component.path("disabled").asBoolean(false)
                || readonly.asBoolean(false)
                || "=true".equals(readonly.asText(""));
    }

    private static @Nullable String expression(JsonNode node) {
        String text = node.asText("");
        return text.startsWith("=") ? text.substring(1) : null;
    }

    private static @Nullable String both(@Nullable String outer, @Nullable String inner) {
        if (outer == null || inner == null) {
            return outer == null ? inner : outer;
        }
        return "(" + outer + ") or (" + inner + ")";
    }
}
