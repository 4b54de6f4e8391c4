package fr.metropole.recruitment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each end of each process is what some process test asserts by its name; to pass an end on the way to another is not enough. */
class EndEventsTest {

    private static final Path TESTS = Path.of("src", "test", "java");

    static List<String> processes() {
        return Models.ids().toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    void everyEndIsAssertedByAProcessTest(String process) {
        List<String> tests = testsOf(process);
        assertThat(Diagram.of(process).all(EndEvent.class)).isNotEmpty().allSatisfy(end -> assertThat(tests)
                .as(end.getId())
                .anyMatch(asserted(end.getId()).asPredicate()));
    }

    /** A statement that begins as an assertion, or as a method of the test that asserts, and names the end. */
    private static Pattern asserted(String end) {
        String constant = "END_" + Naming.constant(Naming.meaning(end));
        return Pattern.compile("\\b(assert\\w+|ends)\\([^;]*\\b(" + constant + "|" + end + ")\\b");
    }

    /** Tests that stand beside the process or name its constants. */
    private static List<String> testsOf(String process) {
        Class<?> model = ModelMirrorTest.CONSTANTS.get(process);
        Pattern named = Pattern.compile("^package " + model.getPackageName() + ";|\\b" + model.getSimpleName() + "\\b");
        return Models.files(TESTS, "Test.java").stream()
                .map(EndEventsTest::read)
                .filter(source -> named.matcher(source).find())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
