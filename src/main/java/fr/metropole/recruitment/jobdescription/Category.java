package fr.metropole.recruitment.jobdescription;

/**
 * Hierarchical category of the post in the civil service.
 */
public enum Category {
    A("catégorie A"),
    B("catégorie B"),
    C("catégorie C");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    /** French words for the reader of a page or a notice. */
    public String label() {
        return label;
    }
}
