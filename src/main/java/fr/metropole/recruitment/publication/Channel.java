package fr.metropole.recruitment.publication;

/** Where a notice is made public. None of them has an open interface to push to: each is copied, then confirmed. */
public enum Channel {
    OWN_SITE("Site de l’établissement"),
    COMMON_PORTAL("Espace numérique commun (Choisir le service public)"),
    TERRITORIAL_PORTAL("Emploi territorial"),
    PRESS("Presse ou revue spécialisée"),
    NETWORKS("Réseaux professionnels et sociaux");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** What people call it, in French. */
    public String label() {
        return label;
    }
}
