package fr.metropole.recruitment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.core.CaseReference;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * The measurement behind {@code src/docs/performance.md}: {@code -Dapplications=1000} sends so many applications to the
 * whole application with its file database, in four rounds, and writes rate, waiting times and memory after each round to
 * {@code target/many-applications.txt}; what the threads did when nothing was answered for two seconds is written to
 * {@code target/many-applications-stalls.txt}. Not part of the suite.
 */
@EnabledIfSystemProperty(named = "applications", matches = "\\d+")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/load/applications;WRITE_DELAY=0",
            "recruitment.demo.cases=false"
        })
@ActiveProfiles("demo")
@Import(OpenVacancy.class)
class ManyApplicationsLoadTest {

    private static final int ROUNDS = 4;

    @Autowired
    private OpenVacancy vacancies;

    @Autowired
    private Applications applications;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final List<String> report = new ArrayList<>();

    @Test
    void aThousandApplicationsByTwentyClients() throws Exception {
        int all = Integer.getInteger("applications");
        CaseReference reference = vacancies.publish("FOULE " + all, "Poste très demandé (H/F)");
        Crowd crowd = new Crowd(URI.create("http://localhost:" + port), reference);
        List<Crowd.Told> told = new ArrayList<>();
        note("before: heap after collection %d MiB".formatted(heap()));
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            List<Crowd.Told> now = applied(crowd, round * all / ROUNDS, (round + 1) * all / ROUNDS);
            told.addAll(now);
            note(line(round + 1, now, Duration.ofNanos(System.nanoTime() - start)));
        }
        List<String> numbers = told.stream().map(Crowd.Told::number).toList();
        assertThat(numbers).hasSize(all).doesNotHaveDuplicates();
        assertThat(applications.ofCase(reference))
                .extracting(ApplicationView::number)
                .containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(jdbc.sql("select count(distinct sha256) from document where document_type = 'PDF'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(all);
    }

    private static List<Crowd.Told> applied(Crowd crowd, int from, int to) throws Exception {
        try (StallWatch watch = new StallWatch(Path.of("target", "many-applications-stalls.txt"), crowd::lastAnswer)) {
            return crowd.apply(from, to);
        }
    }

    private static String line(int round, List<Crowd.Told> told, Duration took) {
        List<Long> sorted = told.stream().map(Crowd.Told::milliseconds).sorted().toList();
        return "round %d: %d applications of %d KiB in %.1f s, %.1f a second; answer p50 %d ms, p95 %d ms, longest %d ms; heap after collection %d MiB"
                .formatted(
                        round,
                        told.size(),
                        Crowd.DOCUMENT / 1024,
                        took.toMillis() / 1000.0,
                        told.size() * 1000.0 / took.toMillis(),
                        sorted.get(sorted.size() / 2),
                        sorted.get(sorted.size() * 95 / 100),
                        sorted.get(sorted.size() - 1),
                        heap());
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private void note(String line) throws IOException {
        report.add(line);
        Files.write(Path.of("target", "many-applications.txt"), report);
    }
}
