package fr.metropole.recruitment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker compose} reads fits the project, as far as that can be told without a container engine. */
class DeliveryFilesTest {

    private static final Path COMPOSE = Path.of("docker-compose.yml");
    private static final Path DOCKER = Path.of("src/docker");

    @Test
    void theExampleNamesEverySettingThatTheFileAsksFor() throws IOException {
        Map<String, String> example = Files.readAllLines(DOCKER.resolve("env.example")).stream()
                .filter(line -> line.matches("[A-Z_]+=.*"))
                .map(line -> line.split("=", -1))
                .collect(java.util.stream.Collectors.toMap(line -> line[0], line -> line[1]));

        assertThat(matches(COMPOSE, "\\$\\{([A-Z_]+)")).isNotEmpty().allSatisfy(name -> assertThat(example)
                .containsKey(name));
        // without a first account nobody could sign in; no secret may have a value that everybody knows
        assertThat(example)
                .containsEntry("ADMIN_USER", "")
                .containsEntry("ADMIN_PASSWORD", "")
                .containsEntry("POSTGRES_PASSWORD", "");
    }

    @Test
    void theApplicationStartsInProductionAfterItsDatabase() throws IOException {
        Map<String, Object> application = map(map(read(COMPOSE).get("services")).get("application"));

        assertThat(map(application.get("environment"))).containsEntry("SPRING_PROFILES_ACTIVE", "production");
        assertThat(map(map(application.get("depends_on")).get("database")))
                .containsEntry("condition", "service_healthy");
        assertThat(application).containsKeys("healthcheck", "stop_grace_period");
        assertThat(Path.of(map(application.get("build")).get("dockerfile").toString()))
                .exists();
    }

    @Test
    void theImageIsBuiltFromFilesThatAreThereAndSent() throws IOException {
        List<String> sent = matches(DOCKER.resolve("Dockerfile.dockerignore"), "(?m)^!(.+)$");

        assertThat(matches(DOCKER.resolve("Dockerfile"), "(?m)^COPY (?:--chmod=\\d+ )?(\\S+) \\S+$"))
                .isNotEmpty()
                .isSubsetOf(sent)
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
        assertThat(Files.isExecutable(DOCKER.resolve("healthcheck"))).isTrue();
    }

    private static List<String> matches(Path file, String pattern) throws IOException {
        Stream<MatchResult> found =
                Pattern.compile(pattern).matcher(Files.readString(file)).results();
        return found.map(match -> match.group(1)).distinct().toList();
    }

    private static Map<String, Object> read(Path file) throws IOException {
        return new Yaml().load(Files.readString(file));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }
}
