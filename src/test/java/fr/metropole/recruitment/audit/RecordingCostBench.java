package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.fixture.CaseEngine;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What recording costs a task completion: slices with it and without it take turns in one run, so that whatever else the
 * machine does weighs on both. Run by {@code bin/bench-audit}, never by the suite. Asserts nothing.
 */
class RecordingCostBench extends CaseEngine {

    private static final EmbeddedPostgres POSTGRES = start();
    private static final int SLICES = Integer.getInteger("bench.slices", 30);
    private static final int COMPLETIONS = 20;

    @Autowired
    private Recording recording;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> POSTGRES.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void recording_costs_a_completion() {
        slice(true);
        slice(false);
        slice(true);
        List<Double> ratios = new ArrayList<>();
        double with = 0;
        double without = 0;
        for (int slice = 0; slice < SLICES; slice++) {
            boolean first = slice % 2 == 0;
            double one = slice(first);
            double other = slice(!first);
            with += first ? one : other;
            without += first ? other : one;
            ratios.add(first ? one / other : other / one);
        }
        ratios.sort(null);
        int completions = SLICES * COMPLETIONS;
        AuditBench.report(
                "completion with recording %.2f ms, without %.2f ms: %.1f %% of the throughput lost in all, %.1f %% in the"
                        + " median slice",
                with / completions * 1e3,
                without / completions * 1e3,
                (1 - without / with) * 100,
                (1 - 1 / ratios.get(ratios.size() / 2)) * 100);
    }

    /** @return seconds for so many completions, instances being prepared before */
    private double slice(boolean on) {
        recording.switchTo(on);
        List<ProcessInstance> instances = new ArrayList<>();
        for (int one = 0; one < COMPLETIONS / 2; one++) {
            instances.add(run("requisition", started(replacement())));
        }
        List<String> ids = instances.stream().map(one -> task(one).getId()).toList();
        long began = System.nanoTime();
        ids.forEach(id -> as("chef.innovation", () -> tasks.complete(id, Map.of())));
        double seconds = (System.nanoTime() - began) / 1e9;
        List<String> next = instances.stream().map(one -> task(one).getId()).toList();
        began = System.nanoTime();
        next.forEach(id -> as(
                "directeur.daden",
                () -> tasks.complete(id, Map.of("verdict", "RETURNED", "reason", "Préciser les missions."))));
        seconds += (System.nanoTime() - began) / 1e9;
        recording.switchTo(true);
        return seconds;
    }
}
