package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.CaseSearch;
import org.jspecify.annotations.Nullable;

/** The search as it stands in the address; an empty field asks for nothing. */
record SearchInput(
        @Nullable String texte,
        @Nullable String unite,
        @Nullable String personne,
        @Nullable String du,
        @Nullable String au,
        @Nullable String issue) {

    CaseSearch read() {
        return new CaseSearch(
                Typed.text(texte),
                Typed.text(unite),
                Typed.text(personne),
                Typed.day(du),
                Typed.day(au),
                Typed.text(issue));
    }
}
