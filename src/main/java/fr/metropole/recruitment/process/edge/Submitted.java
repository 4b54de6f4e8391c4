package fr.metropole.recruitment.process.edge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * Carries what a client submitted from the form door to the listener that hands it to the domain: one transient variable,
 * which the engine neither stores nor records. So the values themselves never become variables.
 *
 * @param values as the client sent them
 * @param assignedBefore to whom the task was assigned when it was submitted, or null
 */
record Submitted(Map<String, @Nullable Object> values, @Nullable String assignedBefore) {

    private static final String NAME = "__submitted";

    /**
     * All that a serializer gets to see. The engine runs one over transient variables too; on the JSON values of lists and
     * dates that one failed, and no text of a person has any business there.
     */
    @JsonValue
    String unwritten() {
        return "";
    }

    static void put(VariableMap properties, @Nullable String assignedBefore, VariableScope scope) {
        Map<String, @Nullable Object> values = new HashMap<>();
        if (properties != null) {
            properties.keySet().forEach(key -> values.put(key, properties.getValueTyped(key)));
        }
        scope.setVariableLocal(NAME, Variables.untypedValue(new Submitted(values, assignedBefore), true));
    }

    /** What was put, or null when the task was completed through a door without a form. */
    static @Nullable Submitted take(VariableScope scope) {
        return scope.getVariableLocal(NAME) instanceof Submitted submitted ? submitted : null;
    }
}
