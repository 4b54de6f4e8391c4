package fr.metropole.recruitment.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Finds the models where they are written, so that a test reads the source and not a stale copy. */
final class Models {

    static final Path FOLDER = Path.of("processes");

    private Models() {}

    static List<Path> files() {
        return files(FOLDER, ".bpmn");
    }

    static Stream<String> ids() {
        return files().stream().map(Models::id);
    }

    static String id(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }

    static BpmnModelInstance read(String id) {
        return Bpmn.readModelFromFile(FOLDER.resolve(id + ".bpmn").toFile());
    }

    /** Every file below a folder whose name ends so, in the order of their paths. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
