package fr.metropole.recruitment.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.metropole.recruitment.audit.ControlPlan.Plan;
import fr.metropole.recruitment.audit.ControlPlan.RuleRow;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.fixture.CountingDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The control plan looks at every recruitment, however many there are, and asks as often for ten as for hundreds. */
class ControlPlanTest {

    private static final int MANY = 250;
    private static final CaseSearch ALL = new CaseSearch(null, null, null, null, null, null);
    private static final Map<String, AuditTables> DATABASES = new LinkedHashMap<>();
    private static final Map<String, CountingDataSource> COUNTS = new LinkedHashMap<>();

    private static @Nullable EmbeddedPostgres postgres;

    @BeforeAll
    static void databases(@TempDir Path folder) throws IOException {
        postgres = EmbeddedPostgres.start();
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(postgres.getPostgresDatabase());
        pool.setMaximumPoolSize(2);
        open("H2", JdbcConnectionPool.create("jdbc:h2:mem:control-plan;DB_CLOSE_DELAY=-1", "sa", ""), folder);
        open("PostgreSQL", pool, folder);
    }

    private static void open(String name, DataSource source, Path folder) {
        COUNTS.put(name, new CountingDataSource(source));
        DATABASES.put(name, new AuditTables(Objects.requireNonNull(COUNTS.get(name)), folder.resolve(name)));
    }

    @AfterAll
    static void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    static Stream<String> names() {
        return DATABASES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_recruitment_is_judged_a_hundred_at_once_and_the_rest_behind(String database) {
        AuditTables tables = filled(database, MANY);

        Plan first = tables.plan.of(ALL, Sight.EVERYTHING, 1);
        assertThat(first.count()).isEqualTo(MANY);
        assertThat(first.pages()).isEqualTo(3);
        assertThat(first.waiting()).isEqualTo(MANY - 100);
        assertThat(rule(first, "NO_OPERATION").kept()).isEqualTo(100);
        assertThat(tables.plan.of(ALL, Sight.EVERYTHING, 3).cases()).hasSize(50);

        goOn(tables);

        Plan whole = tables.plan.of(ALL, Sight.EVERYTHING, 1);
        assertThat(whole.waiting()).isZero();
        assertThat(whole.rules()).hasSize(3).allSatisfy(rule -> assertThat(rule.kept())
                .isEqualTo(MANY));
        assertThat(tables.plan.of(ALL, Sight.EVERYTHING, 3).cases())
                .allSatisfy(one -> assertThat(one.judged()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_moved_is_judged_anew_and_comes_first(String database) {
        AuditTables tables = filled(database, 120);
        tables.plan.of(ALL, Sight.EVERYTHING, 1);
        goOn(tables);
        tables.trail.record(Fact.of(EntryKind.OPERATION, "Suspension (processus)")
                .in("lot-7")
                .by(new PersonId("admin")));

        Plan plan = tables.plan.of(ALL, Sight.EVERYTHING, 1);

        assertThat(plan.waiting()).isZero();
        assertThat(plan.cases().get(0).file().reference()).isEqualTo("LOT 7");
        assertThat(plan.cases().get(0).noted()).extracting(Control::code).containsExactly("NO_OPERATION");
        assertThat(rule(plan, "NO_OPERATION")).returns(119L, RuleRow::kept).returns(1L, RuleRow::noted);
    }

    @ParameterizedTest
    @MethodSource("names")
    void deadlines_pass_while_nothing_moves(String database) {
        AuditTables tables = filled(database, 5);
        tables.plan.of(ALL, Sight.EVERYTHING, 1);
        List<Map<String, Object>> before = judgements(tables);

        tables.clock.stand(tables.clock.instant().plus(Duration.ofDays(2)));
        tables.plan.of(ALL, Sight.EVERYTHING, 1);
        tables.clock.stand(null);

        assertThat(judgements(tables)).hasSize(5).doesNotContainAnyElementsOf(before);
    }

    private static List<Map<String, Object>> judgements(AuditTables tables) {
        return tables.jdbc.queryForList("select case_slug, checked_at from audit_control_case");
    }

    @ParameterizedTest
    @MethodSource("names")
    void it_asks_as_often_for_ten_as_for_hundreds(String database) {
        AuditTables tables = filled(database, 10);
        tables.plan.of(ALL, Sight.EVERYTHING, 1);
        long few = statements(tables, database);
        filled(database, MANY);
        tables.plan.of(ALL, Sight.EVERYTHING, 1);
        goOn(tables);

        assertThat(statements(tables, database)).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    private static long statements(AuditTables tables, String database) {
        CountingDataSource counted = Objects.requireNonNull(COUNTS.get(database));
        counted.reset();
        tables.plan.of(ALL, Sight.EVERYTHING, 1);
        return counted.executed().size();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_export_leaves_none_out_and_a_reader_sees_his_own(String database) {
        AuditTables tables = filled(database, MANY);
        tables.trail.record(Fact.of(EntryKind.TASK_OPENED, "Contrôler la demande")
                .in("lot-3")
                .with("offeredTo", List.of("rh")));
        List<String> exported = new ArrayList<>();
        List<String> unjudged = new ArrayList<>();
        tables.plan.each(ALL, Sight.EVERYTHING, judged -> {
            exported.add(judged.file().slug());
            if (judged.controls().isEmpty()) {
                unjudged.add(judged.file().slug());
            }
        });

        assertThat(exported).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(unjudged).as("said to be still waiting").hasSize(MANY - 100);
        Plan ofHr = tables.plan.of(ALL, new Sight(new PersonId("rh.recrutement"), List.of("rh")), 1);
        assertThat(ofHr.cases()).extracting(one -> one.file().reference()).containsExactly("LOT 3");
        assertThat(ofHr.count()).isOne();
        assertThat(rule(ofHr, "NO_OPERATION").kept()).isOne();
    }

    private static AuditTables filled(String database, int cases) {
        AuditTables tables = Objects.requireNonNull(DATABASES.get(database));
        goOn(tables);
        tables.clear();
        for (int number = 0; number < cases; number++) {
            tables.open("lot-" + number, "LOT " + number);
        }
        return tables;
    }

    /** What would run in the background. */
    private static void goOn(AuditTables tables) {
        while (!tables.background.isEmpty()) {
            tables.background.remove(0).run();
        }
    }

    private static RuleRow rule(Plan plan, String code) {
        return plan.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
