package fr.metropole.recruitment.jobdescription;

/** The sections of the job description in the order of the sheet; the anchor is the same on every page. */
public enum SheetSection {
    NEED("besoin", "Besoin"),
    EMPLOYER("employeur", "Présentation de l’employeur"),
    IDENTIFICATION("identification", "1. Identification du poste"),
    POSITION("position", "2. Position dans l’organisation"),
    CONTEXT("contexte", "Contexte du poste"),
    MAIN_ACTIVITIES("activites-principales", "3. Activités principales"),
    DETAILED_ACTIVITIES("activites-detaillees", "4. Activités détaillées"),
    KNOWLEDGE("savoirs", "5. Savoirs attendus"),
    EVOLUTION("evolution", "6. Évolution du poste"),
    INTERFACES("interfaces", "7. Interfaces principales"),
    SUCCESS("facteurs-cles", "8. Facteurs clés de succès"),
    CONDITIONS("conditions", "9. Conditions d’accès au poste"),
    TERMS("modalites", "10. Modalités de recrutement"),
    ACCESS("acces", "11. Accès"),
    CONTACT("contact", "Contact"),
    LEGAL("mentions-legales", "Mentions légales");

    private final String anchor;
    private final String title;

    SheetSection(String anchor, String title) {
        this.anchor = anchor;
        this.title = title;
    }

    /** Anchor on pages, e.g. {@code identification}. */
    public String anchor() {
        return anchor;
    }

    /** French heading. */
    public String title() {
        return title;
    }
}
