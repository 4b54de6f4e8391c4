package fr.metropole.recruitment.completion;

/** What becomes of a trial period; the model's gateway reads these names. */
public enum TrialVerdict {
    CONFIRMED("Confirmé"),
    RENEWED("Période d’essai renouvelée"),
    ENDED("Engagement rompu pendant l’essai");

    private final String label;

    TrialVerdict(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
