package fr.metropole.recruitment.process.form;

import fr.metropole.recruitment.core.Refusal;
import java.util.List;
import java.util.regex.Pattern;

/** Checks a free text: length, shape, and that it is text, not markup or control characters. */
final class TextCheck {

    private static final Pattern MARKUP = Pattern.compile("<\\s*[/!a-zA-Z][^>]*>");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]");

    List<Refusal> check(FormField field, Object value) {
        if (!(value instanceof String) && !(value instanceof Number)) {
            return FieldCheck.refuse(field, "FORM_NOT_A_TEXT", "doit être un texte");
        }
        String text = value.toString();
        int length = text.codePointCount(0, text.length());
        if (length > field.rules().maxLength()) {
            return FieldCheck.refuse(
                    field,
                    "FORM_TOO_LONG",
                    "est trop long : %d caractères pour %d au plus"
                            .formatted(length, field.rules().maxLength()));
        }
        if (length < field.rules().minLength()) {
            return FieldCheck.refuse(
                    field,
                    "FORM_TOO_SHORT",
                    "doit compter au moins %d caractères"
                            .formatted(field.rules().minLength()));
        }
        return shape(field, text);
    }

    private static List<Refusal> shape(FormField field, String text) {
        if (MARKUP.matcher(text).find()) {
            return FieldCheck.refuse(field, "FORM_MARKUP", "ne doit pas contenir de balise HTML");
        }
        if (CONTROL.matcher(text).find()) {
            return FieldCheck.refuse(field, "FORM_CONTROL_CHARACTER", "contient un caractère invisible non admis");
        }
        String pattern = field.rules().pattern();
        return pattern == null || Pattern.compile(pattern).matcher(text).find()
                ? List.of()
                : FieldCheck.refuse(field, "FORM_SHAPE", "n’a pas la forme attendue");
    }
}
