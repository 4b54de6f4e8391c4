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

                Two fixture sheets in our own words, one per layout, are put through every variation below. Beside them stand
                fourteen sheets of other kinds, in the manner of other authorities, all invented. A field counts as right when
                all of it is right: every item of a list, every heading of a block. Accents, case and closing signs do not count,
                and in the scans letters that a scanner confuses do not count.

                **What the held-out columns do not say.** None of these sheets is unseen any more: after each first reading the rules
                were improved. The first readings themselves, counted before any change:

                | sheets | what they are | fields right at first reading |
                |---|---|---|
                | 1 to 8 | tables, regional and municipal styles; 1 to 4 had been read while the rules were written, 5 to 8 had not | 91.8 % |
                | 9 to 12 | written to be hard: headings, questions and labels that no rule knew | 37 of 90, 41 % |
                | 13 and 14 | new words again, after headings were also guessed by single words | 31 of 46, 67 % |
                | fourteen more, not kept here | everyday sheets of towns, a hospital, a university, a region and others, by another author | 292 of 349, 83.7 %, one sheet refused |
                | the same fourteen | after the vocabulary had been widened without looking at them | 306 of 349, 87.7 %, one sheet refused |
                | **twelve more, not kept here** | by that author too, read once, after everything was written; nothing was changed afterwards | **293 of 312, 93.9 %**; 8 wrong, 11 not found, none refused |

                The last row is the one to go by. After the rules were improved on them, the fourteen come out with 347 of 349 fields,
                as text, Word or OpenDocument. In the twelve were missed: activities twice, the team led three times, the address or
                way of applying twice, contact twice, constraints, working time, skills three times, and one each of title, reference,
                framework, reason of absence and privacy notice. Sheets written to be odd will do worse. What is not recognised is
                kept, shown beside the fields and put into one by hand. Three misses of the second row were words of the truth files
                that broke their own convention; they were corrected afterwards and still count as misses above.

                A folder of sheets (`NN.txt` beside the `NN.json` that says what it holds) is measured by

                    mvn test -Dtest=FolderAccuracyTest -Dimport.folder=DIR

                into `target/import-folder.txt`. The tables below are made by

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
