package fr.metropole.recruitment.legal.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that lawyers read says what the tables say. {@code bin/law-page} has this test write it anew. */
class LawBookTest {

    private static final Path PAGE = Path.of("src/docs/droit.md");

    @Test
    void thePageIsThatOfTheTables() throws IOException {
        String page = LawBook.write(ModelBooks.decisions());
        if (Boolean.getBoolean("law.page.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<= 6|6 au plus",
                "> 12|plus de 12",
                "]6..12[|plus de 6 et moins de 12",
                "[12..72]|de 12 à 72",
                "[6..12[|6 ou plus et moins de 12",
                "< 12, > 72|moins de 12 ou plus de 72",
                "not(\"contractuel\")|sauf contractuel",
                "\"D01\",\"D02\"|D01 ou D02",
                ">= date and time(\"2025-10-01T00:00:00\")|à partir du 1er octobre 2025",
            })
    void cellsAreReadInWords(String cell, String words) {
        assertThat(CellWords.of(cell)).isEqualTo(words);
    }
}
