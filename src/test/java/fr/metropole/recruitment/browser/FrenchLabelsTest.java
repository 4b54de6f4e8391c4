package fr.metropole.recruitment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labels of the engine's web applications: all there in French, none forgotten in English. */
class FrenchLabelsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    /** The same word in both languages, or no word at all. */
    private static final Set<String> SAME_IN_BOTH =
            Set.of("Action", "Applications", "Date", "Documentation", "Variables", "", "<", "<=", ">", ">=");

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void everyLabelIsThere(String application) {
        assertThat(labels(application, "fr").keySet())
                .containsExactlyInAnyOrderElementsOf(labels(application, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void noLabelIsLeftInEnglish(String application) {
        Map<String, String> english = labels(application, "en");
        Map<String, String> same = new TreeMap<>(labels(application, "fr"));
        same.entrySet().removeIf(label -> !label.getValue().equals(english.get(label.getKey())));
        same.values().removeIf(SAME_IN_BOTH::contains);
        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void everyLabelKeepsItsPlaceholders(String application) {
        Map<String, String> english = labels(application, "en");
        labels(application, "fr")
                .forEach((key, label) ->
                        assertThat(placeholders(label)).as(key).isEqualTo(placeholders(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void typographyIsFrench(String application) {
        labels(application, "fr").forEach((key, label) -> assertThat(label)
                .as(key)
                .doesNotContain("'", "\"")
                .doesNotContainPattern("[^\u00a0\\d;][:?!»](\\s|$)")
                .doesNotContainPattern("«[^\u00a0]"));
    }

    private static Set<String> placeholders(String label) {
        return PLACEHOLDER
                .matcher(label)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, String> labels(String application, String language) {
        String file = "META-INF/resources/webjars/camunda/app/" + application + "/locales/" + language + ".json";
        try (InputStream content = getClass().getClassLoader().getResourceAsStream(file)) {
            assertThat(content).as(file).isNotNull();
            String text = new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            JsonNode labels = json.readTree(text.replace("\ufeff", "")).get("labels");
            Map<String, String> read = new TreeMap<>();
            labels.fields()
                    .forEachRemaining(
                            label -> read.put(label.getKey(), label.getValue().asText()));
            return read;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file, e);
        }
    }
}
