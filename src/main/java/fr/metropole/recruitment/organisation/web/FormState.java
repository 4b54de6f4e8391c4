package fr.metropole.recruitment.organisation.web;

import fr.metropole.recruitment.core.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was typed into one of the forms of a page and why it was refused, so that the page shows both side by side.
 *
 * @param form id of the form on the page
 * @param typed field key to text
 * @param refusals empty while nothing was sent
 */
record FormState(String form, Map<String, String> typed, List<Refusal> refusals) {

    /** Nothing was typed yet. */
    static FormState untouched() {
        return new FormState("", Map.of(), List.of());
    }

    /** What stands in a field: what was typed, else the given text. */
    public String value(String inForm, String field, String otherwise) {
        return form.equals(inForm) ? typed.getOrDefault(field, "") : otherwise;
    }

    /** The refusal about one field, empty when there is none. */
    public String error(String inForm, String field) {
        return errors(inForm).stream()
                .filter(refusal -> Objects.equals(refusal.field(), field))
                .map(Refusal::sentence)
                .findFirst()
                .orElse("");
    }

    /** All refusals of one form. */
    public List<Refusal> errors(String inForm) {
        return form.equals(inForm) ? refusals : List.of();
    }
}
