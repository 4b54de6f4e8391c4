package fr.metropole.recruitment.jobdescription.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.document.text.TestPdf;
import fr.metropole.recruitment.document.text.TestWord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Measures the reading of a folder of sheets. Without more it reads the invented everyday sheets of the fixtures; {@code
 * -Dimport.folder=DIR} reads others, {@code -Dimport.format=pdf|docx|odt} as files of that kind, {@code
 * -Dimport.misses=yes} writes down what was missed. The table goes to {@code target/import-folder.txt}.
 */
class FolderAccuracyTest {

    private static final Path OWN = Path.of("src/test/resources/sheets/everyday");
    private static final double FLOOR = 0.95;

    @Test
    void readsTheSheetsOfAFolder() throws IOException {
        String folder = System.getProperty("import.folder", OWN.toString());
        FolderAccuracy read = FolderAccuracy.of(Path.of(folder), format(System.getProperty("import.format", "txt")));
        Files.writeString(Path.of("target/import-folder.txt"), read.table());
        if (System.getProperty("import.misses") != null || Path.of(folder).equals(OWN)) {
            Files.writeString(Path.of("target/import-folder-misses.txt"), read.misses());
        }
        assertThat(read.all()).as("facts in %s", folder).isPositive();
        if (Path.of(folder).equals(OWN)) {
            assertThat(read.rate()).as(read.table() + read.misses()).isGreaterThanOrEqualTo(FLOOR);
        }
    }

    private static Function<String, byte[]> format(String name) {
        return switch (name) {
            case "pdf" -> TestPdf::plain;
            case "docx" -> TestWord::docx;
            case "odt" -> TestWord::odt;
            default -> text -> text.getBytes(StandardCharsets.UTF_8);
        };
    }
}
