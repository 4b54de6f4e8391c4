package fr.metropole.recruitment.jobdescription.reading;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.document.UploadInspection;
import fr.metropole.recruitment.document.text.TextExtraction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/** Reads sheets as the application does, without one. */
public final class Sheets {

    private static final TextExtraction EXTRACTION = new TextExtraction(UploadInspection.standalone());
    private static final SheetReader READER =
            new SheetReader(Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Paris")));

    private Sheets() {}

    public static String text(String name) {
        try (InputStream file = Sheets.class.getResourceAsStream("/sheets/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Outcome<SheetReading> outcome(byte[] bytes) {
        return EXTRACTION.extract(DocumentUpload.of("fiche", bytes)).then(text -> READER.read(text, false, false));
    }

    public static SheetReading read(byte[] bytes) {
        return outcome(bytes).orThrow();
    }

    public static SheetReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static SheetReading readWithNames(String text) {
        return EXTRACTION
                .extract(DocumentUpload.of("fiche", text.getBytes(StandardCharsets.UTF_8)))
                .then(lines -> READER.read(lines, true, false))
                .orThrow();
    }
}
