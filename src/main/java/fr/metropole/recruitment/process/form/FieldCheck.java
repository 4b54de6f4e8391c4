package fr.metropole.recruitment.process.form;

import fr.metropole.recruitment.core.Refusal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks one value against one field of a schema; at most one refusal per plain field. */
final class FieldCheck {

    private final TextCheck textCheck = new TextCheck();

    List<Refusal> check(FormField field, @Nullable Object value, List<String> options) {
        if (value == null || value instanceof Collection<?> several && several.isEmpty()) {
            return missing(field);
        }
        return switch (field.type()) {
            case "number" -> number(field, value);
            case "checkbox" -> yesNo(field, value);
            case "datetime" -> dateOrTime(field, value);
            case "checklist", "taglist", "radio", "select" -> options(field, value, options);
            case "dynamiclist" -> rows(field, value);
            default -> textCheck.check(field, value);
        };
    }

    private static List<Refusal> missing(FormField field) {
        return field.rules().required() ? refuse(field, "FORM_REQUIRED", "est obligatoire") : List.of();
    }

    private static List<Refusal> number(FormField field, Object value) {
        if (!(value instanceof Number)) {
            return refuse(field, "FORM_NOT_A_NUMBER", "doit être un nombre");
        }
        BigDecimal number = new BigDecimal(value.toString());
        if (number.stripTrailingZeros().scale() > field.rules().decimals()) {
            return refuse(
                    field,
                    "FORM_TOO_PRECISE",
                    field.rules().decimals() == 0 ? "doit être un nombre entier" : "a trop de décimales");
        }
        BigDecimal min = field.rules().min();
        if (min != null && number.compareTo(min) < 0) {
            return refuse(field, "FORM_TOO_SMALL", "doit être au moins " + min.toPlainString());
        }
        BigDecimal max = field.rules().max();
        if (max != null && number.compareTo(max) > 0) {
            return refuse(field, "FORM_TOO_LARGE", "doit être au plus " + max.toPlainString());
        }
        return List.of();
    }

    private static List<Refusal> yesNo(FormField field, Object value) {
        if (!(value instanceof Boolean)) {
            return refuse(field, "FORM_NOT_YES_NO", "doit être coché ou non");
        }
        return field.rules().required() && !Boolean.TRUE.equals(value)
                ? refuse(field, "FORM_REQUIRED", "doit être coché")
                : List.of();
    }

    private static List<Refusal> dateOrTime(FormField field, Object value) {
        String text = value.toString();
        if (text.matches("\\d{2}:\\d{2}.*")) {
            return text.matches("([01]\\d|2[0-3]):[0-5]\\d([:+Z].*)?")
                    ? List.of()
                    : refuse(field, "FORM_NOT_A_TIME", "doit être une heure, par exemple 14:30");
        }
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() >= 1900 && date.getYear() <= 2200
                    ? List.of()
                    : refuse(field, "FORM_NOT_A_DATE", "doit être une date plausible");
        } catch (DateTimeException e) {
            return refuse(field, "FORM_NOT_A_DATE", "doit être une date, par exemple 2027-03-15");
        }
    }

    private static List<Refusal> options(FormField field, Object value, List<String> options) {
        Collection<?> chosen = value instanceof Collection<?> several ? several : List.of(value);
        if (!field.takesSeveral() && chosen.size() > 1) {
            return refuse(field, "FORM_ONE_ANSWER", "n’admet qu’une réponse");
        }
        boolean known = chosen.stream().allMatch(one -> options.contains(String.valueOf(one)));
        return known || !field.hasClosedOptions()
                ? List.of()
                : refuse(field, "FORM_UNKNOWN_OPTION", "n’admet que les réponses proposées");
    }

    private List<Refusal> rows(FormField field, Object value) {
        if (!(value instanceof Collection<?> rows)) {
            return refuse(field, "FORM_NOT_A_LIST", "doit être une liste");
        }
        if (rows.size() > 200) {
            return refuse(field, "FORM_TOO_MANY_ROWS", "n’admet que 200 lignes");
        }
        List<Refusal> refusals = new ArrayList<>();
        for (Object row : rows) {
            Map<Object, Object> cells = new LinkedHashMap<>(row instanceof Map<?, ?> map ? map : Map.of());
            for (FormField column : field.columns()) {
                refusals.addAll(check(column, PlainValue.of(cells.get(column.key())), column.options()));
            }
        }
        return refusals;
    }

    static List<Refusal> refuse(FormField field, String code, String what) {
        return List.of(Refusal.of(code, "Le champ « " + field.label() + " » " + what + ".", field.key()));
    }
}
