package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.core.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a form came back: for its summary, which links to the fields, and for each field.
 *
 * @param refusals in the order they were found
 */
public record FormErrors(List<Refusal> refusals) {

    static final FormErrors NONE = new FormErrors(List.of());

    /** Whether the form is shown for the first time. */
    public boolean isEmpty() {
        return refusals.isEmpty();
    }

    /** The sentence of a field, empty when nothing is wrong with it. */
    public String of(String field) {
        return first(field).map(Refusal::sentence).orElse("");
    }

    /** Whether something is wrong with a field. */
    public boolean has(String field) {
        return first(field).isPresent();
    }

    /** Ids of the hint and of the sentence that a field points to for those who hear the page; null for none. */
    public @Nullable String describedBy(String field, boolean hasHint) {
        String hint = hasHint ? field + "-aide" : "";
        String error = has(field) ? field + "-erreur" : "";
        String both = (hint + " " + error).strip();
        return both.isEmpty() ? null : both;
    }

    private Optional<Refusal> first(String field) {
        return refusals.stream().filter(one -> field.equals(one.field())).findFirst();
    }
}
