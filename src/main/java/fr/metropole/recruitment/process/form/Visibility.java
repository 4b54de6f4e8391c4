package fr.metropole.recruitment.process.form;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.springframework.stereotype.Component;

/**
 * Tells which conditional fields a person saw, with the same FEEL conditions as the browser: what was hidden is neither
 * required nor read.
 */
@Component
class Visibility {

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

    /**
     * Tells of each field of a form whether it was hidden. Many fields of a form share a condition, which is evaluated once.
     *
     * @param answers all values of the form, shown and submitted
     */
    Predicate<FormField> hidden(Map<String, ?> answers) {
        VariableContext known = Variables.fromMap(new HashMap<>(answers)).asVariableContext();
        Map<String, Boolean> evaluated = new HashMap<>();
        return field -> {
            String condition = field.hide();
            return condition != null
                    && evaluated.computeIfAbsent(
                            condition, hide -> Boolean.TRUE.equals(feel.evaluateSimpleExpression(hide, known)));
        };
    }
}
