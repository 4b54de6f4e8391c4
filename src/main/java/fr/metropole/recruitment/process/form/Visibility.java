package fr.metropole.recruitment.process.form;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/**
 * Tells which conditional fields a person saw, with the same FEEL conditions as the browser: what was hidden is neither
 * required nor read.
 */
@Component
class Visibility {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    /** The conditions of the application's own forms: few, and parsing one takes longer than all the rest of a check. */
    private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();

    /**
     * Tells of each field of a form whether it was hidden. Many fields of a form share a condition, which is evaluated once.
     *
     * @param answers all values of the form, shown and submitted
     */
    Predicate<FormField> hidden(Map<String, ?> answers) {
        Map<String, Object> known = new HashMap<>(answers);
        Map<String, Boolean> evaluated = new HashMap<>();
        return field -> {
            String condition = field.hide();
            return condition != null && evaluated.computeIfAbsent(condition, hide -> isTrue(hide, known));
        };
    }

    private boolean isTrue(String condition, Map<String, Object> known) {
        EvaluationResult result = feel.evaluate(parsed.computeIfAbsent(condition, this::parse), known);
        if (!result.isSuccess()) {
            throw new IllegalStateException("a form's condition fails: " + condition);
        }
        return Boolean.TRUE.equals(result.result());
    }

    private ParsedExpression parse(String condition) {
        ParseResult result = feel.parseExpression(condition);
        if (!result.isSuccess()) {
            throw new IllegalStateException("a form's condition cannot be read: " + condition);
        }
        return result.parsedExpression();
    }
}
