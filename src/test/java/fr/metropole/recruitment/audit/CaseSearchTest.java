package fr.metropole.recruitment.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.PersonId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** By what recruitments are found, running and finished, and what HR finds of them; on both databases. */
class CaseSearchTest {

    private static final Map<String, AuditTables> DATABASES = new LinkedHashMap<>();
    private static final Sight HR = new Sight(new PersonId("rh.recrutement"), List.of("rh"));

    private static @Nullable EmbeddedPostgres postgres;

    @BeforeAll
    static void databases(@TempDir Path folder) throws IOException {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:case-search;DB_CLOSE_DELAY=-1");
        postgres = EmbeddedPostgres.start();
        DATABASES.put("H2", new AuditTables(h2, folder.resolve("h2")));
        DATABASES.put("PostgreSQL", new AuditTables(postgres.getPostgresDatabase(), folder.resolve("postgres")));
    }

    @AfterAll
    static void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    static Stream<String> names() {
        return Stream.of("H2", "PostgreSQL");
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_criterion_finds_its_own(String database) {
        AuditTables tables = filled(database);

        assertThat(found(tables, text("mgp rempl"))).containsExactly("mgp-rempl-1");
        assertThat(found(tables, text("données"))).containsExactly("mgp-crea-2");
        assertThat(found(tables, new CaseSearch(null, "sin", null, null, null, null)))
                .containsExactly("mgp-rempl-1");
        assertThat(found(tables, new CaseSearch(null, "attractivité", null, null, null, null)))
                .containsExactly("mgp-crea-2");
        assertThat(found(tables, new CaseSearch(null, null, "directeur.daden", null, null, null)))
                .containsExactly("mgp-crea-2");
        assertThat(found(tables, opened(LocalDate.of(2026, 3, 1), null))).containsExactly("mgp-crea-2");
        assertThat(found(tables, opened(null, LocalDate.of(2026, 2, 28)))).containsExactly("mgp-rempl-1");
        assertThat(found(tables, opened(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 10))))
                .as("the first and the last day count")
                .containsExactly("mgp-rempl-1");
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_outcome_tells_finished_from_running(String database) {
        AuditTables tables = filled(database);

        assertThat(found(tables, outcome("Poste pourvu"))).containsExactly("mgp-rempl-1");
        assertThat(found(tables, outcome(CaseSearch.OPEN))).containsExactly("mgp-crea-2");
        assertThat(found(tables, outcome("Demande refusée"))).isEmpty();
        assertThat(found(tables, outcome(null))).containsExactly("mgp-crea-2", "mgp-rempl-1");
        assertThat(tables.history.outcomes()).containsExactly("Poste pourvu");
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_number_of_an_application_finds_its_recruitment(String database) {
        AuditTables tables = filled(database);
        tables.transaction.executeWithoutResult(status -> {
            tables.trail.open(new ChainOpening(
                    "its-own", "application", 1, "application:1:1", "Candidature", "2026-000077", null, Instant.now()));
            tables.trail.belongs("its-own", "MGP REMPL 1");
            tables.trail.record(
                    Fact.of(EntryKind.PROCESS_STARTED, "Candidature").in("its-own"));
        });

        assertThat(found(tables, text("2026-000077"))).containsExactly("mgp-rempl-1");
        assertThat(found(tables, text("2026-000078"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_was_typed_is_no_pattern(String database) {
        AuditTables tables = filled(database);

        assertThat(found(tables, text("%"))).hasSize(2);
        assertThat(found(tables, text("mgp_rempl"))).isEmpty();
        assertThat(found(tables, text("' or '1'='1"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void hr_finds_what_was_offered_to_it_or_done_by_the_reader(String database) {
        AuditTables tables = filled(database);
        Sight reader = new Sight(new PersonId("directeur.daden"), List.of());

        assertThat(tables.history.search(text("mgp"), HR, 1).cases())
                .extracting(CaseFile::slug)
                .containsExactly("mgp-rempl-1");
        assertThat(tables.history.isSeen("mgp-rempl-1", HR)).isTrue();
        assertThat(tables.history.isSeen("mgp-crea-2", HR)).isFalse();
        assertThat(tables.history.isSeen("mgp-crea-2", reader)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void to_read_a_recruitment_or_to_copy_it_makes_it_nobodys_own(String database) {
        AuditTables tables = filled(database);
        PersonId curious = new PersonId("rh.recrutement");

        tables.trail.record(Fact.of(EntryKind.READING, "Dossier lu").in("two").by(curious));
        tables.trail.record(Fact.of(EntryKind.EXPORT, "Copie prise").in("two").by(curious));
        assertThat(tables.history.isSeen("mgp-crea-2", HR)).isFalse();

        tables.trail.record(Fact.of(EntryKind.STEP, "Dossier repris").in("two").by(curious));
        assertThat(tables.history.isSeen("mgp-crea-2", HR)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_user_is_not_taken_for_the_group_of_the_same_name(String database) {
        AuditTables tables = filled(database);

        tables.trail.record(
                Fact.of(EntryKind.TASK_DONE, "Viser le budget").in("two").by(new PersonId("drh")));

        assertThat(tables.history.isSeen("mgp-crea-2", new Sight(new PersonId("agent.drh"), List.of("drh"))))
                .isFalse();
        assertThat(tables.history.isSeen("mgp-crea-2", new Sight(new PersonId("drh"), List.of())))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void hr_finds_what_was_recorded_before_its_sight_was_kept(String database) throws IOException {
        AuditTables tables = filled(database);
        tables.jdbc.update("delete from audit_case_sight");
        assertThat(tables.history.isSeen("mgp-rempl-1", HR)).isFalse();

        String migration = new ClassPathResource("db/migration/V114__audit_case_sight.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        Stream.of(migration.split(";"))
                .filter(statement -> statement.strip().startsWith("insert"))
                .forEach(tables.jdbc::execute);

        assertThat(tables.history.isSeen("mgp-rempl-1", HR)).isTrue();
        assertThat(tables.history.isSeen("mgp-crea-2", HR)).isFalse();
        assertThat(tables.history.isSeen("mgp-crea-2", new Sight(new PersonId("directeur.daden"), List.of())))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void many_come_page_by_page_and_none_is_left_out(String database) {
        AuditTables tables = filled(database);
        IntStream.range(0, 250).forEach(number -> tables.open("lot-" + number, "LOT " + number));

        CasePage last = tables.history.search(text("lot"), Sight.EVERYTHING, 3);
        assertThat(last.count()).isEqualTo(250);
        assertThat(last.pages()).isEqualTo(3);
        assertThat(last.cases()).hasSize(50);
        assertThat(IntStream.rangeClosed(1, 3)
                        .boxed()
                        .flatMap(page -> tables.history.search(text("lot"), Sight.EVERYTHING, page).cases().stream())
                        .distinct())
                .hasSize(250);
        assertThat(tables.history.search(text("lot"), Sight.EVERYTHING, 99).page())
                .isEqualTo(3);
        assertThat(tables.history.search(text("lot"), Sight.EVERYTHING, -1).page())
                .isEqualTo(1);
    }

    /** A finished recruitment that came to HR, and a running one that did not. */
    private static AuditTables filled(String database) {
        AuditTables tables = Objects.requireNonNull(DATABASES.get(database));
        tables.clear();
        tables.open("one", "MGP REMPL 1", Instant.parse("2026-02-10T22:30:00Z"));
        describe(tables, "mgp-rempl-1", "Chargé de mission Innovation", "SIN", "Service innovation et numérique");
        tables.trail.record(
                Fact.of(EntryKind.TASK_OPENED, "Contrôler la demande").in("one").with("offeredTo", List.of("rh")));
        tables.trail.record(Fact.of(EntryKind.PROCESS_ENDED, "Poste pourvu").in("one"));
        tables.open("two", "MGP CREA 2", Instant.parse("2026-03-02T08:00:00Z"));
        describe(tables, "mgp-crea-2", "Chef de projet Données", "DADEN", "Direction de l’attractivité");
        tables.trail.record(
                Fact.of(EntryKind.TASK_DONE, "Donner l’avis du N+2").in("two").by(new PersonId("directeur.daden")));
        return tables;
    }

    private static void describe(AuditTables tables, String slug, String title, String code, String unit) {
        tables.jdbc.update(
                "update audit_case set title = ?, unit_code = ?, unit_name = ? where case_slug = ?",
                title,
                code,
                unit,
                slug);
    }

    private static List<String> found(AuditTables tables, CaseSearch search) {
        return tables.history.search(search, Sight.EVERYTHING, 1).cases().stream()
                .map(CaseFile::slug)
                .toList();
    }

    private static CaseSearch text(String text) {
        return new CaseSearch(text, null, null, null, null, null);
    }

    private static CaseSearch opened(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new CaseSearch(null, null, null, from, to, null);
    }

    private static CaseSearch outcome(@Nullable String outcome) {
        return new CaseSearch(null, null, null, null, null, outcome);
    }
}
