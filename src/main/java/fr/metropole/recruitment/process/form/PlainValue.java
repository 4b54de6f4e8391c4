package fr.metropole.recruitment.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;

/** Turns a value as the engine's REST interface hands it on into plain text, number, yes/no, list or map. */
final class PlainValue {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainValue() {}

    /** @return null for an absent or empty value; the raw text when it claims to be JSON and is not */
    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof JsonValue json) {
            return read(
                    json.getValueSerialized() == null ? String.valueOf(json.getValue()) : json.getValueSerialized());
        }
        if (value instanceof SerializableValue raw && !raw.isDeserialized()) {
            // nobody makes objects of what a client sends; the form's own rules judge the text
            return of(raw.getValueSerialized());
        }
        if (value instanceof TypedValue typed) {
            return of(typed.getValue());
        }
        if (value instanceof SpinJsonNode node) {
            return read(node.toString());
        }
        return value instanceof String text && text.isBlank() ? null : value;
    }

    private static @Nullable Object read(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            return json;
        }
    }
}
