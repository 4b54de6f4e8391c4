package fr.metropole.recruitment.selection;

/** What a selection waits for. */
public enum SelectionPhase {
    SHORTLIST("présélection à arrêter"),
    PANEL("jury à composer"),
    INTERVIEWS("entretiens en cours"),
    CHOICE("candidat à choisir"),
    CHOSEN("candidat choisi"),
    /** The chosen candidate did not take the offer: the choice goes on among the reserve, or a new shortlist is settled. */
    RESUMED("choix à reprendre"),
    RECORD("constat infructueux à établir"),
    SIGNATURE("constat infructueux à signer"),
    SIGNED("constat infructueux signé");

    private final String label;

    SelectionPhase(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
