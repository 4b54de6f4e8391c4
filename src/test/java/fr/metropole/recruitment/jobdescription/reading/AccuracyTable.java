package fr.metropole.recruitment.jobdescription.reading;

import fr.metropole.recruitment.jobdescription.SheetField;
import fr.metropole.recruitment.jobdescription.SheetFields;
import java.util.Map;

/** Writes the counts as the page {@code src/docs/import-accuracy.md}. */
final class AccuracyTable {

    private AccuracyTable() {}

    static String of(Map<String, int[]> varied, Map<String, int[]> heldOut, Map<String, int[]> byVariation) {
        StringBuilder page = new StringBuilder(
                """
                # How well the import reads a job description

                Two fixture sheets in our own words, one per layout, are put through every variation below. Eight sheets of other
                kinds (tables, regional and municipal styles) were written when the recogniser was done: at their first reading
                91.8 % of their fields were right; what they showed was then mended, so that their rate below is no longer that
                of unseen sheets. A field counts as right when all of it is right: every item of a list, every heading of a
                block. Accents, case and closing signs do not count, and in the scans letters that a scanner confuses
                do not count. Made by:

                    mvn test -Dtest=ImportAccuracyTest -Dimport.accuracy=write

                """);
        page.append("| | right | of | rate |\n|---|---|---|---|\n");
        row(page, "**variations, all fields**", ImportAccuracyTest.sum(varied));
        row(page, "**held-out sheets, all fields**", ImportAccuracyTest.sum(heldOut));
        page.append("\n## By field\n\n| field | variations | rate | held-out | rate |\n|---|---|---|---|---|\n");
        for (SheetField field : SheetFields.all()) {
            int[] one = varied.getOrDefault(field.path(), new int[2]);
            int[] other = heldOut.getOrDefault(field.path(), new int[2]);
            if (one[1] + other[1] > 0) {
                page.append("| ")
                        .append(field.label())
                        .append(" (`")
                        .append(field.path())
                        .append("`) | ");
                cells(page, one).append(" | ");
                cells(page, other).append(" |\n");
            }
        }
        page.append("\n## By variation\n\n| variation | right | of | rate |\n|---|---|---|---|\n");
        byVariation.forEach((name, hits) -> row(page, name, hits));
        return page.toString();
    }

    private static void row(StringBuilder page, String name, int[] hits) {
        page.append("| ")
                .append(name)
                .append(" | ")
                .append(hits[0])
                .append(" | ")
                .append(hits[1])
                .append(" | ")
                .append(percent(hits))
                .append(" |\n");
    }

    private static StringBuilder cells(StringBuilder page, int[] hits) {
        return hits[1] == 0
                ? page.append("– | –")
                : page.append(hits[0]).append("/").append(hits[1]).append(" | ").append(percent(hits));
    }

    private static String percent(int[] hits) {
        return Math.round(ImportAccuracyTest.rate(hits) * 1000) / 10.0 + " %";
    }
}
