package fr.metropole.recruitment.jobdescription.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.jobdescription.SheetTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts how the sheets of a folder are read: each NN.txt beside the NN.json that says what it really says. */
final class FolderAccuracy {

    /** How often a field was right, wrong, or not found. */
    static final class Count {
        int right;
        int wrong;
        int missing;

        int all() {
            return right + wrong + missing;
        }
    }

    private final Function<String, byte[]> format;
    private final Map<String, Count> fields = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final List<String> more = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private int sheets;

    private FolderAccuracy(Function<String, byte[]> format) {
        this.format = format;
    }

    static FolderAccuracy of(Path folder, Function<String, byte[]> format) throws IOException {
        FolderAccuracy accuracy = new FolderAccuracy(format);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> Files.exists(truth(file)))
                    .sorted()
                    .forEach(accuracy::count);
        }
        return accuracy;
    }

    private static Path truth(Path text) {
        return text.resolveSibling(text.getFileName().toString().replace(".txt", ".json"));
    }

    private void count(Path file) {
        sheets++;
        String name = file.getFileName().toString();
        Outcome<SheetReading> read = Sheets.outcome(format.apply(text(file)));
        if (!read.isAccepted()) {
            refused.add(name + " " + read.reasons());
        }
        if (read.isAccepted()) {
            more(name, read.orThrow(), json(truth(file)));
        }
        json(truth(file)).fields().forEachRemaining(fact -> fact(name, fact.getKey(), fact.getValue(), read));
    }

    /** What was read beyond what is written down: to be looked at, it may be right as well. */
    private void more(String name, SheetReading read, JsonNode truth) {
        read.sources().stream()
                .filter(source -> !truth.has(source.field()))
                .forEach(source -> more.add(name + " | " + source.field() + " = "
                        + SheetTree.of(read.sheet()).get(source.field())));
        read.unrecognised().forEach(line -> more.add(name + " | left over | " + line.text()));
    }

    private void fact(String name, String field, JsonNode expected, Outcome<SheetReading> read) {
        Count count = fields.computeIfAbsent(field, none -> new Count());
        JsonNode found = read.isAccepted()
                ? SheetTree.of(read.orThrow().sheet()).get(field)
                : com.fasterxml.jackson.databind.node.NullNode.getInstance();
        if (read.isAccepted() && Truth.isRight(expected, field, read.orThrow().sheet())) {
            count.right++;
            return;
        }
        boolean nothing = found.isMissingNode() || found.isNull() || found.isContainerNode() && found.isEmpty();
        count.missing += nothing ? 1 : 0;
        count.wrong += nothing ? 0 : 1;
        misses.add(name + " | " + field + "\n    says  " + expected + "\n    read  " + found);
    }

    int right() {
        return fields.values().stream().mapToInt(count -> count.right).sum();
    }

    int all() {
        return fields.values().stream().mapToInt(Count::all).sum();
    }

    int wrong() {
        return fields.values().stream().mapToInt(count -> count.wrong).sum();
    }

    double rate() {
        return all() == 0 ? 1 : (double) right() / all();
    }

    /** Totals and one line for each field; nothing of what the sheets say. */
    String table() {
        StringBuilder table = new StringBuilder(String.format(
                "%d sheets, %d of %d fields right (%.1f %%), %d wrong, %d not found, %d sheets refused%n",
                sheets, right(), all(), 100 * rate(), wrong(), all() - right() - wrong(), refused.size()));
        fields.forEach((field, count) -> table.append(String.format(
                "%-42s %3d of %3d   wrong %d, not found %d%n",
                field, count.right, count.all(), count.wrong, count.missing)));
        return table.toString();
    }

    /** What was missed, word by word. */
    String misses() {
        return String.join("\n", refused) + "\n" + String.join("\n", misses) + "\n\nBeyond\n" + String.join("\n", more)
                + "\n";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
