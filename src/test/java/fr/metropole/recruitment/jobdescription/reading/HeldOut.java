package fr.metropole.recruitment.jobdescription.reading;

import fr.metropole.recruitment.document.text.TestPdf;
import fr.metropole.recruitment.document.text.TestWord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sheets of other authorities, invented: some as text, some as a table in Word, some as PDF. */
final class HeldOut {

    private HeldOut() {}

    static byte[] file(int number) {
        String text = Sheets.text("held-out-" + number + ".txt");
        return switch (number) {
            case 5, 6, 10, 14 -> TestWord.table(rows(text));
            case 7 -> TestPdf.table(rows(text));
            case 8, 11 -> TestPdf.plain(text);
            case 2, 12 -> TestWord.docx(text);
            case 4 -> TestWord.odt(text);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    /** « label | what it says »; a line without a bar goes on with the row above it. */
    private static List<String[]> rows(String text) {
        List<String[]> rows = new ArrayList<>();
        text.lines().forEach(line -> {
            int bar = line.indexOf('|');
            if (bar >= 0) {
                rows.add(new String[] {
                    line.substring(0, bar).strip(), line.substring(bar + 1).strip()
                });
            } else if (!line.isBlank()) {
                rows.get(rows.size() - 1)[1] += "\n" + line.strip();
            }
        });
        return rows;
    }
}
