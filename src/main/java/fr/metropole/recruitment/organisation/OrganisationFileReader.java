package fr.metropole.recruitment.organisation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the YAML text; what it cannot read is refused with the line. */
final class OrganisationFileReader {

    /** An authority of some thousand agents fits into a tenth of this. */
    static final int LARGEST = 2_000_000;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private OrganisationFileReader() {}

    static Outcome<OrganisationFile> read(byte[] content) {
        if (content.length > LARGEST) {
            return refused("FILE_TOO_LARGE", "Le fichier dépasse 2 Mo.");
        }
        return holdsNothing(content) ? nothing() : parse(content);
    }

    private static boolean holdsNothing(byte[] content) {
        return new String(content, StandardCharsets.UTF_8)
                .lines()
                .allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
    }

    private static Outcome<OrganisationFile> parse(byte[] content) {
        try {
            @Nullable OrganisationFile file = YAML.readValue(content, OrganisationFile.class);
            return file == null ? nothing() : Outcome.accepted(file);
        } catch (UnrecognizedPropertyException unknown) {
            return refused(
                    "UNKNOWN_KEY", "Clé « " + unknown.getPropertyName() + " » inconnue (" + line(unknown) + ").");
        } catch (JsonProcessingException unreadable) {
            return refused(
                    "FILE_UNREADABLE",
                    "Le fichier n’est pas un fichier YAML de l’organisation (" + line(unreadable) + ").");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String line(JsonProcessingException problem) {
        return problem.getLocation() == null
                ? "début du fichier"
                : "ligne " + Math.max(1, problem.getLocation().getLineNr());
    }

    private static Outcome<OrganisationFile> nothing() {
        return refused("FILE_EMPTY", "Le fichier est vide.");
    }

    private static Outcome<OrganisationFile> refused(String code, String sentence) {
        return Outcome.refused(Refusal.of(code, sentence, OrganisationLoader.FILE_FIELD));
    }
}
