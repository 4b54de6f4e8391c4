package fr.metropole.recruitment.legal;

import fr.metropole.recruitment.core.Label;
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
public record FiredRow(
        @Label("Table") String decision,
        @Label("Nom de la table") String table,
        @Label("Version") int version,
        @Label("Ligne") String row,
        @Label("Articles") List<String> articles,
        @Label("Annotation") String note) {

    private static final String DOUBT = "À vérifier";

    public FiredRow {
        articles = List.copyOf(articles);
    }

    /** The row's id without what is the same for all rows of its table. */
    public String shortRow() {
        return row.replace("Row_" + decision + "_", "");
    }

    /** Whether the lawyers have marked the row as not yet certain. */
    public boolean isDoubtful() {
        return note.contains(DOUBT);
    }
}
