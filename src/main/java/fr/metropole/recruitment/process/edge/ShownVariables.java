package fr.metropole.recruitment.process.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.process.FormView;
import java.util.Collection;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** Puts the values of a form view into the types that Tasklist and REST clients expect. */
final class ShownVariables {

    private final ObjectMapper json = new ObjectMapper();

    /** @param names keys asked for, or null for all */
    VariableMap of(FormView view, @Nullable Collection<String> names) {
        VariableMap variables = Variables.createVariables();
        view.values().forEach((key, value) -> {
            if (names == null || names.contains(key)) {
                variables.putValueTyped(key, typed(value));
            }
        });
        return variables;
    }

    private TypedValue typed(@Nullable Object value) {
        if (value instanceof Collection<?> || value instanceof java.util.Map<?, ?>) {
            return SpinValues.jsonValue(write(value)).create();
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return Variables.untypedValue(value);
        }
        return Variables.stringValue(value.toString());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a shown value cannot be written as JSON", e);
        }
    }
}
