package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of the history on PostgreSQL; run by {@code bin/bench-audit}, never by the suite. Asserts nothing. */
class AuditBench {

    private static final int ENTRIES = 10;
    private static final int SMALL = 1_000;
    static final int LARGE = Integer.getInteger("bench.instances", 100_000);
    private static final int APPLICATIONS = 1_000;
    private static final Path REPORT = Path.of("target", "bench-audit.txt");

    /** Where the keys and anchors of a run lie. */
    private Path folder = Path.of("target");

    @BeforeEach
    void in(@TempDir Path given) {
        folder = given;
    }

    @Test
    void timeline_and_verification() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            AuditTables tables = new AuditTables(pool(postgres), folder);
            fill(tables, 0, SMALL);
            long[] small = timelines(tables, SMALL);
            fill(tables, SMALL, LARGE);
            tables.jdbc.execute("analyze");
            long[] large = timelines(tables, LARGE);
            report(
                    "timeline of one instance, %d instances: p50 %.2f ms, p95 %.2f ms",
                    SMALL, at(small, 50), at(small, 95));
            report(
                    "timeline of one instance, %d instances: p50 %.2f ms, p95 %.2f ms",
                    LARGE, at(large, 50), at(large, 95));
            report("growth of p95: %.2f", at(large, 95) / at(small, 95));
            verify(tables);
        }
    }

    @Test
    void two_threads_complete_the_applications_of_one_case() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            AuditTables tables = new AuditTables(pool(postgres), folder);
            for (int number = 0; number < APPLICATIONS; number++) {
                tables.open("application-" + number, "ESSAI 1 27");
            }
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger waits = new AtomicInteger();
            Thread watcher = new Thread(() -> watch(postgres, over, waits));
            watcher.start();
            long began = System.nanoTime();
            long[] slowest = new long[2];
            CountDownLatch done = new CountDownLatch(2);
            for (int thread = 0; thread < 2; thread++) {
                int own = thread;
                new Thread(() -> {
                            for (int number = own; number < APPLICATIONS; number += 2) {
                                long start = System.nanoTime();
                                complete(tables, number);
                                slowest[own] = Math.max(slowest[own], System.nanoTime() - start);
                            }
                            done.countDown();
                        })
                        .start();
            }
            done.await();
            double seconds = (System.nanoTime() - began) / 1e9;
            over.set(true);
            watcher.join();
            report(
                    "%d applications of one case by 2 threads: %.0f/s, slowest transaction %.1f ms, sessions seen waiting"
                            + " for a lock: %d",
                    APPLICATIONS,
                    APPLICATIONS / seconds,
                    Arrays.stream(slowest).max().orElse(0) / 1e6,
                    waits.get());
        }
    }

    private static void complete(AuditTables tables, int number) {
        tables.transaction.executeWithoutResult(status -> {
            for (int step = 0; step < 4; step++) {
                tables.tell("application-" + number, "Étape " + step, String.format("2026-%06d", number));
            }
        });
    }

    /** Looks every few milliseconds who waits for a lock. */
    private static void watch(EmbeddedPostgres postgres, AtomicBoolean over, AtomicInteger waits) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            while (!over.get()) {
                try (ResultSet row = statement.executeQuery(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
                    row.next();
                    waits.addAndGet(row.getInt(1));
                }
                java.util.concurrent.locks.LockSupport.parkNanos(2_000_000);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void fill(AuditTables tables, int from, int to) {
        PersonId person = new PersonId("drh");
        for (int number = from; number < to; number++) {
            String chain = "instance-" + number;
            CaseReference reference = new CaseReference("BANC " + number);
            tables.transaction.executeWithoutResult(status -> {
                tables.trail.open(new ChainOpening(
                        chain, "hiring", 1, "hiring:1:1", "Recrutement", reference.value(), null, Instant.now()));
                tables.trail.record(
                        Fact.of(EntryKind.PROCESS_STARTED, "Recrutement").in(chain));
                for (int entry = 2; entry < ENTRIES; entry++) {
                    tables.trail.record(Fact.of(EntryKind.TASK_DONE, "Donner l’avis du N+2")
                            .in(chain)
                            .by(person)
                            .at("UserTask_" + entry, chain + "-" + entry)
                            .with("verdict", "APPROVED")
                            .saying(new PayloadPart(
                                    null,
                                    List.of(Line.of("Motif", "Les projets du service ne peuvent pas attendre.")))));
                }
                tables.trail.record(
                        Fact.of(EntryKind.PROCESS_ENDED, "Poste pourvu").in(chain));
            });
        }
    }

    private static long[] timelines(AuditTables tables, int instances) {
        Random random = new Random(7);
        long[] times = new long[1_000];
        for (int run = -200; run < times.length; run++) {
            String slug = new CaseReference("BANC " + random.nextInt(instances)).slug();
            long start = System.nanoTime();
            if (tables.history.timeline(slug, Filter.NONE).isEmpty()) {
                throw new AssertionError("no timeline");
            }
            if (run >= 0) {
                times[run] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static void verify(AuditTables tables) {
        Runtime memory = Runtime.getRuntime();
        System.gc();
        long before = memory.totalMemory() - memory.freeMemory();
        VerificationReport report = tables.verification.verify();
        Duration took = report.took();
        System.gc();
        long after = memory.totalMemory() - memory.freeMemory();
        report(
                "verification of %d entries in %d chains: %.1f s, intact: %s, heap limit %d MB, kept %d MB more than before",
                report.entries(),
                report.chains(),
                took.toMillis() / 1e3,
                report.isIntact(),
                memory.maxMemory() >> 20,
                Math.max(0, (after - before) >> 20));
    }

    static javax.sql.DataSource pool(EmbeddedPostgres postgres) {
        com.zaxxer.hikari.HikariDataSource pool = new com.zaxxer.hikari.HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(4);
        return pool;
    }

    static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    static void report(String line, Object... values) {
        try {
            Files.createDirectories(REPORT.getParent());
            Files.writeString(
                    REPORT,
                    String.format(java.util.Locale.ROOT, line, values) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
