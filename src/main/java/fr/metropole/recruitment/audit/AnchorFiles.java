package fr.metropole.recruitment.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The anchors as files, one each, with the certificate that checks them: to be copied to where the database's administrator
 * has no hand. As long as they are there, not even the removal of the last anchors goes unnoticed.
 */
@Component
class AnchorFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final AnchorTable table;
    private final SigningKey key;

    AnchorFiles(
            @Value("${recruitment.audit.anchors:${DATA_DIR:./data}/anchors}") Path folder,
            AnchorTable table,
            SigningKey key) {
        this.folder = folder;
        this.table = table;
        this.key = key;
    }

    /** What a file says of its anchor. */
    record Exported(long number, String root) {}

    /** Writes the file of each anchor that has none. */
    void writeMissing() {
        table.all().stream()
                .filter(anchor -> !Files.exists(file(anchor.number())))
                .forEach(this::write);
    }

    /** All anchors that were written to this folder; empty when there is none. */
    List<Exported> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("anchor-\\d+\\.json"))
                    .sorted()
                    .map(AnchorFiles::read)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Anchor anchor) {
        try {
            Files.createDirectories(folder);
            Path beside = folder.resolve("anchor-" + anchor.number() + ".part");
            try (JsonGenerator out = JSON.createGenerator(Files.newBufferedWriter(beside))) {
                out.useDefaultPrettyPrinter();
                write(anchor, out);
            }
            Files.move(beside, file(anchor.number()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Anchor anchor, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("anchor", anchor.number());
        out.writeStringField("takenAt", CanonicalForm.time(anchor.takenAt()));
        out.writeStringField("previous", anchor.previous());
        out.writeStringField("root", anchor.root());
        out.writeStringField("algorithm", SigningKey.ALGORITHM);
        out.writeStringField("signature", anchor.signature());
        out.writeStringField("certificate", key.certificate());
        out.writeArrayFieldStart("heads");
        table.heads(anchor.number(), head -> write(head, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Anchored head, JsonGenerator out) {
        try {
            out.writeStartArray();
            out.writeString(head.chain());
            out.writeNumber(head.sequence());
            out.writeString(head.hash());
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its first lines only: the list of heads behind them is as long as there are chains. */
    private static Optional<Exported> read(Path file) {
        long number = 0;
        String root = "";
        try (JsonParser in = JSON.createParser(file.toFile())) {
            in.nextToken();
            for (String name = in.nextFieldName(); name != null && root.isEmpty(); name = in.nextFieldName()) {
                in.nextToken();
                if (name.equals("anchor")) {
                    number = in.getLongValue();
                } else if (name.equals("root")) {
                    root = in.getText();
                }
            }
            return Optional.of(new Exported(number, root));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path file(long number) {
        return folder.resolve(String.format("anchor-%06d.json", number));
    }
}
