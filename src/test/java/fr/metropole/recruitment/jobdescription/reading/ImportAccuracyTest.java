package fr.metropole.recruitment.jobdescription.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.jobdescription.SheetFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Counts, field by field, how often the import reads right: over every variation of the two fixture layouts, and over sheets
 * of other authorities that it was not built on. Run with {@code -Dimport.accuracy=write} to write the table anew.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ImportAccuracyTest {

    private static final Path TABLE = Path.of("src/docs/import-accuracy.md");
    private static final int HELD_OUT = 14;
    private static final double FIELD_FLOOR = 0.80;
    private static final double ALL_FLOOR = 0.93;

    private final Map<String, int[]> varied = new LinkedHashMap<>();
    private final Map<String, int[]> heldOut = new LinkedHashMap<>();
    private final Map<String, int[]> byVariation = new LinkedHashMap<>();
    private final StringBuilder misses = new StringBuilder();

    @Test
    void readsEveryFieldOftenEnough() throws IOException {
        for (String name : List.of("numbered", "capitals")) {
            Truth truth = Truth.of(name + ".json");
            Variation.all().forEach(variation -> count(name, variation, truth));
        }
        for (int i = 1; i <= HELD_OUT; i++) {
            String name = "held-out-" + i;
            Truth truth = Truth.of(name + ".json");
            Outcome<SheetReading> read = Sheets.outcome(HeldOut.file(i));
            truth.facts().forEach((field, expected) -> {
                boolean right = read.isAccepted()
                        && Truth.isRight(expected, field, read.orThrow().sheet());
                add(heldOut, field, right);
                if (!right) {
                    misses.append(name)
                            .append(" | ")
                            .append(field)
                            .append(" | ")
                            .append(expected)
                            .append(" | ")
                            .append(
                                    read.isAccepted()
                                            ? fr.metropole.recruitment.jobdescription.SheetTree.of(
                                                            read.orThrow().sheet())
                                                    .get(field)
                                            : read.reasons())
                            .append('\n');
                }
            });
        }
        String table = AccuracyTable.of(varied, heldOut, byVariation);
        Files.writeString(Path.of("target/import-misses.txt"), misses);
        if ("write".equals(System.getProperty("import.accuracy"))) {
            Files.writeString(TABLE, table);
        }
        assertThat(table).as("the table is out of date").isEqualTo(Files.readString(TABLE));
        varied.forEach((field, hits) -> assertThat(rate(hits)).as(field).isGreaterThanOrEqualTo(FIELD_FLOOR));
        assertThat(rate(sum(varied))).isGreaterThanOrEqualTo(ALL_FLOOR);
        assertThat(rate(sum(heldOut))).isGreaterThanOrEqualTo(ALL_FLOOR);
    }

    private void count(String name, Variation variation, Truth truth) {
        Outcome<SheetReading> read = Sheets.outcome(variation.file().apply(Sheets.text(name + ".txt")));
        truth.facts().forEach((field, expected) -> {
            boolean left = variation.name().equals("rubriques absentes")
                    && Variation.LEFT_OUT.stream().anyMatch(field::startsWith);
            if (!left) {
                boolean right = read.isAccepted() && isRight(variation, expected, field, read.orThrow());
                add(varied, field, right);
                add(byVariation, variation.name(), right);
                if (!right) {
                    misses.append(name)
                            .append(" | ")
                            .append(variation.name())
                            .append(" | ")
                            .append(field)
                            .append(" | ")
                            .append(
                                    read.isAccepted()
                                            ? fr.metropole.recruitment.jobdescription.SheetTree.of(
                                                            read.orThrow().sheet())
                                                    .get(field)
                                            : read.reasons())
                            .append('\n');
                }
            }
        });
    }

    private static boolean isRight(Variation variation, JsonNode expected, String field, SheetReading read) {
        return variation.name().startsWith("numérisation")
                ? Truth.isRightAsScanned(expected, field, read.sheet())
                : Truth.isRight(expected, field, read.sheet());
    }

    private static void add(Map<String, int[]> counts, String key, boolean right) {
        int[] hits = counts.computeIfAbsent(key, none -> new int[2]);
        hits[0] += right ? 1 : 0;
        hits[1]++;
    }

    static double rate(int[] hits) {
        return hits[1] == 0 ? 1 : (double) hits[0] / hits[1];
    }

    static int[] sum(Map<String, int[]> counts) {
        int[] sum = new int[2];
        counts.values().forEach(hits -> {
            sum[0] += hits[0];
            sum[1] += hits[1];
        });
        return sum;
    }

    static String label(String field) {
        return SheetFields.label(field);
    }
}
