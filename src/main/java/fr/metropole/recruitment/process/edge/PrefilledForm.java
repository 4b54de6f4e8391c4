package fr.metropole.recruitment.process.edge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.metropole.recruitment.process.FormView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of a view into the schema of a start form. Tasklist asks for the values of a task's form, but never for
 * those of a start form: without this, a list of units named by {@code valuesKey} would be empty there.
 */
final class PrefilledForm {

    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param schema a {@code .form} file
     * @return the same file: options in place of their {@code valuesKey}, first values as {@code defaultValue}, and every
     *     other value as an invisible constant, so that texts, tables and conditions can read it
     */
    InputStream of(InputStream schema, FormView view) {
        try (schema) {
            ObjectNode form = (ObjectNode) json.readTree(schema);
            Map<String, @Nullable Object> left = new LinkedHashMap<>(view.values());
            fill(form, view, left);
            ArrayNode components = form.withArray("components");
            left.forEach((key, value) -> components.add(constant(key, value)));
            return new ByteArrayInputStream(json.writeValueAsBytes(form));
        } catch (IOException e) {
            throw new UncheckedIOException("a start form cannot be read", e);
        }
    }

    private void fill(JsonNode parent, FormView view, Map<String, @Nullable Object> left) {
        for (JsonNode child : parent.path("components")) {
            ObjectNode component = (ObjectNode) child;
            String options = component.path("valuesKey").asText();
            if (view.values().containsKey(options)) {
                component.remove("valuesKey");
                component.set("values", json.valueToTree(view.values().get(options)));
                left.remove(options);
            }
            String key = component.path("key").asText();
            if (view.values().containsKey(key)) {
                component.set("defaultValue", tree(view.values().get(key)));
                left.remove(key);
            }
            fill(component, view, left);
        }
    }

    /** FEEL writes numbers, texts, lists and contexts as JSON does. */
    private ObjectNode constant(String key, @Nullable Object value) {
        return json.createObjectNode()
                .put("type", "expression")
                .put("id", "Shown_" + key)
                .put("key", key)
                .put("computeOn", "change")
                .put("expression", "=" + tree(value));
    }

    private JsonNode tree(@Nullable Object value) {
        if (value == null) {
            return json.nullNode();
        }
        boolean plain = value instanceof Number
                || value instanceof Boolean
                || value instanceof Iterable<?>
                || value instanceof Map<?, ?>;
        return json.valueToTree(plain ? value : value.toString());
    }
}
