package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Filter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The filter as it stands in the address; an empty or unknown value filters nothing. */
record FilterInput(
        @Nullable String personne,
        @Nullable String nature,
        @Nullable String candidature,
        @Nullable String processus,
        @Nullable String du,
        @Nullable String au) {

    Filter read() {
        return new Filter(
                Typed.text(personne),
                kind(),
                Typed.text(candidature),
                Typed.text(processus),
                Typed.day(du),
                Typed.day(au));
    }

    private @Nullable EntryKind kind() {
        String typed = Typed.text(nature);
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
