package fr.metropole.recruitment.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** Every task that a model opens has its form, and no form is left without a task. */
class ModelFormsTest {

    private static final Path FORMS = Models.FOLDER.resolve("forms");

    @Test
    void modelsAndFilesNameTheSameForms() {
        Set<String> files =
                Models.files(FORMS, ".form").stream().map(Models::id).collect(Collectors.toSet());
        assertThat(files).containsExactlyInAnyOrderElementsOf(references());
    }

    @Test
    void everyFormCarriesItsFileNameAsIdAndLiesInTheFolderOfItsProcess() throws IOException {
        for (Path file : Models.files(FORMS, ".form")) {
            assertThat(new ObjectMapper().readTree(file.toFile()).path("id").asText())
                    .isEqualTo(Models.id(file));
            assertThat(Models.id(file)).startsWith(file.getParent().getFileName() + "-");
        }
    }

    /** The engine's own page shows no form in which two components share an id. */
    @Test
    void noTwoComponentsOfAFormShareAnId() throws IOException {
        for (Path file : Models.files(FORMS, ".form")) {
            List<String> ids = new ObjectMapper().readTree(file.toFile()).findValuesAsText("id");
            assertThat(ids).as(Models.id(file)).doesNotHaveDuplicates();
        }
    }

    /** Label and key once stood the wrong way round: the table that a person signs was empty, and headed in code. */
    @Test
    void everyColumnOfATableHasAKeyForTheProgramAndALabelForThePerson() throws IOException {
        for (Path file : Models.files(FORMS, ".form")) {
            for (JsonNode columns : new ObjectMapper().readTree(file.toFile()).findValues("columns")) {
                for (JsonNode column : columns) {
                    assertThat(column.path("key").asText()).as(Models.id(file)).matches("[a-z][A-Za-z0-9]*");
                    assertThat(column.path("label").asText())
                            .as(Models.id(file))
                            .matches("\\p{Lu}.*");
                }
            }
        }
    }

    @Test
    void everyFormInsistsOnItsDecision() throws IOException {
        for (Path file : Models.files(FORMS, ".form")) {
            for (JsonNode field : new ObjectMapper().readTree(file.toFile()).path("components")) {
                if (field.path("key").asText().equals("verdict")) {
                    assertThat(field.at("/validate/required").asBoolean())
                            .as(Models.id(file))
                            .isTrue();
                }
            }
        }
    }

    private static Set<String> references() {
        Set<String> references = new TreeSet<>();
        Models.ids().map(Diagram::of).forEach(diagram -> {
            diagram.all(UserTask.class).forEach(task -> references.add(task.getCamundaFormRef()));
            diagram.all(StartEvent.class).stream()
                    .map(StartEvent::getCamundaFormRef)
                    .filter(form -> form != null)
                    .forEach(references::add);
        });
        return references;
    }
}
