package fr.metropole.recruitment.legal;

import java.util.List;

/**
 * The row of one table that applies.
 *
 * @param decision key of the table, e.g. {@code trial-period}
 * @param table its French name
 * @param version version of the deployed table
 * @param row id of the row in the model
 * @param articles the articles the row rests on, as cited on the date of the notice
 * @param note what the table notes beside the row, its doubts included
 */
public record FiredRow(String decision, String table, int version, String row, List<String> articles, String note) {

    private static final String DOUBT = "À vérifier";

    public FiredRow {
        articles = List.copyOf(articles);
    }

    /** Whether the lawyers have marked the row as not yet certain. */
    public boolean isDoubtful() {
        return note.contains(DOUBT);
    }
}
