package fr.metropole.recruitment.process.form;

import fr.metropole.recruitment.process.Answer;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Submission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a submission into the words of its form: labels instead of keys, beside what the form had proposed. */
@Component
public class Answers {

    private final FormSchemas schemas;

    Answers(FormSchemas schemas) {
        this.schemas = schemas;
    }

    /** Every answer of a checked submission, in the order of the form. */
    public List<Answer> of(String formId, FormView shown, Submission submission) {
        List<Answer> answers = new ArrayList<>();
        for (FormField field : schemas.byId(formId).fields()) {
            Object given = submission.values().get(field.key());
            Object proposed = shown.values().get(field.key());
            if (field.readonly() || (given == null && proposed == null)) {
                continue;
            }
            if (field.columns().isEmpty()) {
                add(answers, field, proposed, given, shown, "");
            } else {
                rows(answers, field, proposed, given, shown);
            }
        }
        return answers;
    }

    private static void rows(
            List<Answer> answers, FormField list, @Nullable Object proposed, @Nullable Object given, FormView shown) {
        List<?> rows = given instanceof List<?> sent ? sent : List.of();
        List<?> before = proposed instanceof List<?> known ? known : List.of();
        for (int index = 0; index < rows.size(); index++) {
            Map<?, ?> row = rows.get(index) instanceof Map<?, ?> map ? map : Map.of();
            Map<?, ?> old = index < before.size() && before.get(index) instanceof Map<?, ?> map ? map : Map.of();
            for (FormField column : list.columns()) {
                if (!column.readonly()) {
                    add(answers, column, old.get(column.key()), row.get(column.key()), shown, old + " " + row);
                }
            }
        }
    }

    private static void add(
            List<Answer> answers,
            FormField field,
            @Nullable Object proposed,
            @Nullable Object given,
            FormView shown,
            String about) {
        if (field.takesSeveral() && given instanceof Collection<?> several) {
            several.forEach(one -> add(answers, field, null, words(field, one, shown), String.valueOf(one)));
        } else {
            add(answers, field, words(field, proposed, shown), words(field, given, shown), about);
        }
    }

    private static void add(
            List<Answer> answers, FormField field, @Nullable String before, @Nullable String after, String about) {
        String given = after == null ? "" : after;
        String shown = before == null || before.isBlank() || before.equals(given) ? null : before;
        if (shown != null || !given.isBlank()) {
            answers.add(
                    new Answer(field.label(), shown, given, about, field.type().equals("radio")));
        }
    }

    private static @Nullable String words(FormField field, @Nullable Object raw, FormView shown) {
        Object value = PlainValue.of(raw);
        if (value == null) {
            return null;
        }
        if (value instanceof Boolean yes) {
            return yes ? "oui" : "non";
        }
        String text = String.valueOf(value);
        String key = field.optionsKey();
        return key == null
                ? field.optionLabels().getOrDefault(text, text)
                : dynamic(shown.values().get(key), text);
    }

    private static String dynamic(@Nullable Object options, String value) {
        if (options instanceof Collection<?> several) {
            for (Object option : several) {
                if (option instanceof Map<?, ?> entry && value.equals(String.valueOf(entry.get("value")))) {
                    return String.valueOf(entry.get("label"));
                }
            }
        }
        return value;
    }
}
