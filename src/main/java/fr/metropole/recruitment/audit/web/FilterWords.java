package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.Filter;
import java.util.ArrayList;
import java.util.List;

/** A filter in words, so that an export says what it leaves out. */
final class FilterWords {

    private FilterWords() {}

    static String of(Filter filter) {
        if (filter.isNone()) {
            return "Historique entier.";
        }
        List<String> words = new ArrayList<>();
        if (filter.person() != null) {
            words.add("intervenant " + filter.person());
        }
        if (filter.kind() != null) {
            words.add("nature « " + filter.kind().label() + " »");
        }
        if (filter.application() != null) {
            words.add("candidature " + filter.application());
        }
        if (filter.chain() != null) {
            words.add("processus " + filter.chain());
        }
        if (filter.from() != null) {
            words.add("à partir du " + filter.from());
        }
        if (filter.to() != null) {
            words.add("jusqu’au " + filter.to());
        }
        return "Extrait filtré : " + String.join(", ", words) + ".";
    }
}
