package fr.metropole.recruitment.legal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The expected results of the domain file, one line each: what is asked, and what must come out. */
public final class Vectors {

    private Vectors() {}

    /**
     * One expected result.
     *
     * @param cells its line by column, empty cells as empty text
     */
    public record Vector(Map<String, String> cells) {

        public String get(String column) {
            return requireNonNull(cells.get(column), column);
        }

        public boolean yes(String column) {
            return get(column).equals("oui");
        }

        @Override
        public String toString() {
            return get("id") + " " + get("source");
        }
    }

    public static Stream<Vector> all() {
        try (InputStream file = Vectors.class.getResourceAsStream("/legal/test-vectors.csv")) {
            List<String> lines = new String(requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] columns = lines.get(0).split(";");
            return lines.stream().skip(1).map(line -> vector(columns, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vector vector(String[] columns, String line) {
        String[] cells = Arrays.copyOf(line.split(";"), columns.length);
        Map<String, String> vector = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            vector.put(columns[i], cells[i] == null ? "" : cells[i]);
        }
        return new Vector(vector);
    }
}
