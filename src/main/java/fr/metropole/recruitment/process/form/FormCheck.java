package fr.metropole.recruitment.process.form;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Submission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks what was submitted against the schema of its form, on the server: the browser's check is a courtesy that REST
 * clients do not pass through.
 */
@Component
public class FormCheck {

    private final FormSchemas schemas;
    private final Visibility visibility;
    private final FieldCheck fieldCheck = new FieldCheck();

    FormCheck(FormSchemas schemas, Visibility visibility) {
        this.schemas = schemas;
        this.visibility = visibility;
    }

    /**
     * Checks every field of a form.
     *
     * @param formId id of the form in the model
     * @param raw values as a client sent them, by key
     * @param shown values that the form showed, for conditions and dynamic options
     * @return the submission without unknown, read-only and hidden fields; or one refusal per wrong field
     */
    public Outcome<Submission> check(String formId, Map<String, ? extends @Nullable Object> raw, FormView shown) {
        Map<String, Object> sent = new HashMap<>();
        raw.forEach((key, value) -> {
            Object plain = PlainValue.of(value);
            if (plain != null) {
                sent.put(key, plain);
            }
        });
        return check(schemas.byId(formId).fields(), sent, shown);
    }

    private Outcome<Submission> check(List<FormField> fields, Map<String, Object> sent, FormView shown) {
        Map<String, Object> answers = new HashMap<>(shown.values());
        answers.putAll(sent);
        Map<String, Object> accepted = new LinkedHashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        Predicate<FormField> hidden = visibility.hidden(answers);
        for (FormField field : fields) {
            if (field.readonly() || hidden.test(field)) {
                continue;
            }
            Object value = sent.get(field.key());
            refusals.addAll(fieldCheck.check(field, value, options(field, shown)));
            if (value != null) {
                accepted.put(field.key(), value);
            }
        }
        return refusals.isEmpty() ? Outcome.accepted(new Submission(accepted)) : Outcome.refused(refusals);
    }

    private static List<String> options(FormField field, FormView shown) {
        String key = field.optionsKey();
        if (key == null) {
            return field.options();
        }
        List<String> values = new ArrayList<>();
        if (shown.values().get(key) instanceof Collection<?> options) {
            for (Object option : options) {
                if (option instanceof Map<?, ?> entry) {
                    values.add(String.valueOf(entry.get("value")));
                }
            }
        }
        return values;
    }
}
