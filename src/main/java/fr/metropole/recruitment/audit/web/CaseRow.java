package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.CaseFile;

/** A recruitment in the list that a search answers. */
record CaseRow(String slug, String reference, String title, String unit, String opened, String state) {

    static CaseRow of(CaseFile file) {
        String title = file.title() == null ? "—" : file.title();
        String unit = file.unitName() == null ? file.unitCode() : file.unitName();
        String state = file.closedAt() == null ? "en cours" : file.outcome() + ", le " + Spoken.day(file.closedAt());
        return new CaseRow(
                file.slug(),
                file.reference(),
                title,
                unit == null ? "—" : unit,
                file.openedAt() == null ? "—" : Spoken.day(file.openedAt()),
                state);
    }
}
