package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.PersonId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of what reads over all recruitments; run by {@code bin/bench-audit}, never by the suite. Asserts nothing. */
class AuditSearchBench {

    private static final int OF_ONE = 20;

    private Path folder = Path.of("target");

    @BeforeEach
    void in(@TempDir Path given) {
        folder = given;
    }

    /** Over so many finished recruitments: judging all of them once, then the page and the export. */
    @Test
    void control_plan_over_finished_recruitments() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            AuditTables tables = new AuditTables(AuditBench.pool(postgres), folder);
            int cases = Math.max(1, AuditBench.LARGE / 10);
            AuditBench.fill(tables, 0, cases);
            tables.jdbc.execute("analyze");
            CaseSearch all = new CaseSearch(null, null, null, null, null, null);
            long began = System.nanoTime();
            tables.plan.of(all, Sight.EVERYTHING, 1);
            while (!tables.background.isEmpty()) {
                tables.background.remove(0).run();
            }
            double judged = (System.nanoTime() - began) / 1e9;
            long[] pages = new long[40];
            for (int run = 0; run < pages.length; run++) {
                long start = System.nanoTime();
                tables.plan.of(all, Sight.EVERYTHING, 1 + run % 5);
                pages[run] = System.nanoTime() - start;
            }
            Arrays.sort(pages);
            AtomicInteger exported = new AtomicInteger();
            long start = System.nanoTime();
            tables.plan.each(all, Sight.EVERYTHING, one -> exported.incrementAndGet());
            AuditBench.report(
                    "control plan over %d recruitments, rules of the history alone: judged once in %.1f s, page p50 %.0f ms,"
                            + " p95 %.0f ms, export of %d in %.1f s",
                    cases,
                    judged,
                    AuditBench.at(pages, 50),
                    AuditBench.at(pages, 95),
                    exported.get(),
                    (System.nanoTime() - start) / 1e9);
        }
    }

    /** Twenty applications a recruitment, half of the recruitments finished. */
    @Test
    void searches_at_many_applications() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            AuditTables tables = new AuditTables(AuditBench.pool(postgres), folder);
            int cases = Math.max(1, AuditBench.LARGE / OF_ONE);
            for (int number = 0; number < cases; number++) {
                int own = number;
                tables.transaction.executeWithoutResult(status -> fillCase(tables, own));
            }
            tables.jdbc.update("update audit_case set title = 'Chargé de mission n° ' || case_reference,"
                    + " unit_code = 'U' || mod(length(case_slug), 7), unit_name = 'Direction des projets'");
            tables.jdbc.execute("analyze");
            Sight hr = new Sight(new PersonId("rh.recrutement"), List.of("rh"));
            for (Sight sight : List.of(Sight.EVERYTHING, hr)) {
                String who = sight.reader() == null ? "the auditor" : "HR";
                searches(cases).forEach((name, search) -> {
                    long[] times = searched(tables, search, sight);
                    AuditBench.report(
                            "search by %s for %s, %d applications in %d recruitments: p50 %.2f ms, p95 %.2f ms",
                            name, who, cases * OF_ONE, cases, AuditBench.at(times, 50), AuditBench.at(times, 95));
                });
            }
        }
    }

    private static Map<String, IntFunction<CaseSearch>> searches(int cases) {
        Map<String, IntFunction<CaseSearch>> searches = new LinkedHashMap<>();
        searches.put("reference", at -> new CaseSearch("banc " + at % cases, null, null, null, null, null));
        searches.put("title", at -> new CaseSearch("mission n° banc " + at % cases, null, null, null, null, null));
        searches.put("application", at -> new CaseSearch(number(at % (cases * OF_ONE)), null, null, null, null, null));
        searches.put("unit", at -> new CaseSearch(null, "u3", null, null, null, null));
        searches.put("person", at -> new CaseSearch(null, null, "agent." + at % 50, null, null, null));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        searches.put("date", at -> new CaseSearch(null, null, null, today.minusDays(1), today, null));
        searches.put("outcome", at -> new CaseSearch(null, null, null, null, null, "Poste pourvu"));
        searches.put("nothing", at -> new CaseSearch(null, null, null, null, null, null));
        return searches;
    }

    private static long[] searched(AuditTables tables, IntFunction<CaseSearch> search, Sight sight) {
        Random random = new Random(7);
        long[] times = new long[300];
        for (int run = -60; run < times.length; run++) {
            CaseSearch asked = search.apply(random.nextInt(1_000_000));
            long start = System.nanoTime();
            tables.history.search(asked, sight, 1);
            if (run >= 0) {
                times[run] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static void fillCase(AuditTables tables, int number) {
        String chain = "case-" + number;
        String reference = "BANC " + number;
        tables.trail.open(
                new ChainOpening(chain, "hiring", 1, "hiring:1:1", "Recrutement", reference, null, Instant.now()));
        tables.trail.record(Fact.of(EntryKind.PROCESS_STARTED, "Recrutement").in(chain));
        tables.trail.record(Fact.of(EntryKind.TASK_DONE, "Donner l’avis du N+2")
                .in(chain)
                .by(new PersonId("agent." + number % 50)));
        tables.trail.record(
                Fact.of(EntryKind.TASK_OPENED, "Contrôler la demande").in(chain).with("offeredTo", List.of("rh")));
        for (int own = 0; own < OF_ONE; own++) {
            String application = number(number * OF_ONE + own);
            tables.trail.open(new ChainOpening(
                    "of-" + application,
                    "application",
                    1,
                    "application:1:1",
                    "Candidature",
                    application,
                    null,
                    Instant.now()));
            tables.trail.belongs("of-" + application, reference);
            tables.trail.record(
                    Fact.of(EntryKind.PROCESS_STARTED, "Candidature").in("of-" + application));
            tables.trail.record(Fact.of(EntryKind.TASK_OPENED, "Vérifier la recevabilité")
                    .in("of-" + application)
                    .with("offeredTo", List.of("rh")));
        }
        if (number % 2 == 0) {
            tables.trail.record(Fact.of(EntryKind.PROCESS_ENDED, "Poste pourvu").in(chain));
        }
    }

    private static String number(int application) {
        return String.format("2026-%06d", application);
    }
}
