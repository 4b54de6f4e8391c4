package fr.metropole.recruitment.process.form;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * Tells which conditional fields a person saw, with the same FEEL conditions as the browser: what was hidden is neither
 * required nor read.
 */
@Component
class Visibility {

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

    /** @param answers all values of the form, shown and submitted */
    boolean isHidden(FormField field, Map<String, ?> answers) {
        String condition = field.hide();
        if (condition == null) {
            return false;
        }
        Map<String, Object> known = new java.util.HashMap<>(answers);
        Object result = feel.evaluateSimpleExpression(
                condition, Variables.fromMap(known).asVariableContext());
        return Boolean.TRUE.equals(result);
    }
}
