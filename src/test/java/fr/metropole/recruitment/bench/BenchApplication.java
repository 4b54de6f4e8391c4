package fr.metropole.recruitment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The whole application with everything on; {@code bin/bench} runs its subclasses, no other command does. */
@Tag("bench")
@DirtiesContext
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:bench-${random.uuid}",
            "camunda.bpm.job-execution.enabled=false",
            "recruitment.demo.cases=false",
            "logging.level.root=warn"
        })
abstract class BenchApplication {

    private static final Path REPORT = Path.of("target", "bench.txt");

    /** Appends to the report of the run. */
    final void report(String title, String table) throws IOException {
        Files.createDirectories(REPORT.getParent());
        Files.writeString(
                REPORT,
                getClass().getSimpleName() + ": " + title + "\n" + table + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
