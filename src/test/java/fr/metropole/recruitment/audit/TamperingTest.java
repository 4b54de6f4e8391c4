package fr.metropole.recruitment.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody with the database's password changes the history behind the application: each way, on each database. */
class TamperingTest {

    private static final String CHAIN = "instance-2";
    private static final int ENTRIES = 13;

    private static Path folder = Path.of("target");
    private static final Map<String, AuditTables> DATABASES = new TreeMap<>();
    private static @Nullable EmbeddedPostgres postgres;

    @BeforeAll
    static void open(@TempDir Path given) throws IOException {
        folder = given;
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:tampering;DB_CLOSE_DELAY=-1");
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

    /** What somebody does to the tables. */
    private interface Attack {
        void on(JdbcTemplate jdbc) throws Exception;
    }

    private record Case(String name, Fault fault, @Nullable Long sequence, Attack attack) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> attacks() {
        List<Case> cases = new ArrayList<>();
        for (String column : List.of(
                "kind = 'STEP'",
                "title = 'Autre décision'",
                "actor = 'dgs'",
                "actor_role = 'Autre fonction'",
                "on_behalf_of = 'dgs'",
                "subject = '2026-000999'",
                "element = 'UserTask_Other'",
                "task = 'x'",
                "case_slug = 'autre'",
                "detail = '{\"verdict\":\"REFUSED\"}'",
                "moves = '+Other'",
                "parts = ''",
                "occurred_at = timestamp with time zone '2020-01-01 00:00:00+00'",
                "hash = 'ffff'",
                "previous = 'ffff'")) {
            cases.add(new Case(
                    "set " + column,
                    Fault.ALTERED,
                    6L,
                    jdbc -> jdbc.update(
                            "update audit_entry set " + column + " where chain = ? and seq_no = 6", CHAIN)));
        }
        cases.add(new Case("alter and rehash one", Fault.ALTERED, 6L, jdbc -> rehash(jdbc, 6, 6)));
        cases.add(new Case("alter and rehash to the end", Fault.REWRITTEN, 10L, jdbc -> rehash(jdbc, 6, ENTRIES)));
        cases.add(new Case(
                "alter the last",
                Fault.ALTERED,
                (long) ENTRIES,
                jdbc -> jdbc.update(
                        "update audit_entry set title = 'x' where chain = ? and seq_no = ?", CHAIN, ENTRIES)));
        cases.add(new Case("remove one", Fault.REMOVED, 6L, jdbc -> delete(jdbc, "= 6")));
        cases.add(new Case("remove the first", Fault.REMOVED, 1L, jdbc -> delete(jdbc, "= 1")));
        cases.add(new Case("remove three", Fault.REMOVED, 5L, jdbc -> delete(jdbc, "between 5 and 7")));
        cases.add(new Case("remove one and close the gap", Fault.REMOVED, 6L, jdbc -> {
            delete(jdbc, "= 6");
            for (int place = 7; place <= ENTRIES; place++) {
                renumber(jdbc, place, place - 1);
            }
        }));
        cases.add(new Case("insert a copy at the end", Fault.INSERTED, 14L, jdbc -> copy(jdbc, 6, 14)));
        cases.add(new Case("insert between two", Fault.INSERTED, 7L, jdbc -> {
            for (int place = ENTRIES; place >= 7; place--) {
                renumber(jdbc, place, place + 1);
            }
            copy(jdbc, 3, 7);
        }));
        cases.add(new Case("insert a well-made one at the end", Fault.INSERTED, 14L, jdbc -> append(jdbc)));
        cases.add(new Case("swap two", Fault.REORDERED, 6L, jdbc -> {
            renumber(jdbc, 6, 99);
            renumber(jdbc, 7, 6);
            renumber(jdbc, 99, 7);
        }));
        cases.add(new Case("cut the end", Fault.TRUNCATED, 11L, jdbc -> delete(jdbc, "> 10")));
        cases.add(new Case("cut the end and correct the header", Fault.TRUNCATED, 9L, jdbc -> {
            delete(jdbc, "> 8");
            jdbc.update(
                    "update audit_chain set seq_no = 8, hash = (select hash from audit_entry where chain = ? and"
                            + " seq_no = 8) where chain = ?",
                    CHAIN,
                    CHAIN);
        }));
        cases.add(new Case("remove a whole chain", Fault.CHAIN_REMOVED, null, jdbc -> {
            delete(jdbc, "> 0");
            jdbc.update("delete from audit_chain where chain = ?", CHAIN);
        }));
        cases.add(new Case("remove all entries", Fault.TRUNCATED, 1L, jdbc -> delete(jdbc, "> 0")));
        cases.add(new Case(
                "remove the header",
                Fault.CHAIN_INSERTED,
                null,
                jdbc -> jdbc.update("delete from audit_chain where chain = ?", CHAIN)));
        cases.add(new Case(
                "alter the header",
                Fault.CHAIN_ALTERED,
                null,
                jdbc -> jdbc.update("update audit_chain set business_key = 'AUTRE 1' where chain = ?", CHAIN)));
        cases.add(new Case(
                "alter the header's end",
                Fault.ALTERED,
                (long) ENTRIES,
                jdbc -> jdbc.update("update audit_chain set hash = 'ffff' where chain = ?", CHAIN)));
        payload(cases, "alter a reason", Fault.PAYLOAD_ALTERED, "update audit_payload set content = '[]'");
        payload(cases, "alter a salt", Fault.PAYLOAD_ALTERED, "update audit_payload set salt = 'ab'");
        payload(
                cases,
                "give a reason to another",
                Fault.PAYLOAD_ALTERED,
                "update audit_payload set subject = '2026-000999'");
        payload(cases, "remove a reason", Fault.PAYLOAD_REMOVED, "delete from audit_payload");
        payload(cases, "empty a reason", Fault.PAYLOAD_REMOVED, "update audit_payload set content = null, salt = null");
        cases.add(new Case(
                "add a reason",
                Fault.PAYLOAD_ALTERED,
                6L,
                jdbc -> jdbc.update(
                        "insert into audit_payload (chain, seq_no, part_no, salt, content) values (?, 6, 1, 'ab', '[]')",
                        CHAIN)));
        cases.add(
                new Case(
                        "alter an anchor",
                        Fault.ANCHOR_ALTERED,
                        null,
                        jdbc -> jdbc.update(
                                "update audit_anchor set taken_at = timestamp with time zone '2020-01-01 00:00:00+00' where anchor = 1")));
        cases.add(new Case(
                "alter what an anchor saw",
                Fault.ANCHOR_ALTERED,
                null,
                jdbc -> jdbc.update("update audit_anchor_head set place = 77 where chain = ?", CHAIN)));
        cases.add(new Case(
                "forge a signature",
                Fault.ANCHOR_ALTERED,
                null,
                jdbc -> jdbc.update("update audit_anchor set signature = 'AAAA'")));
        cases.add(new Case("remove the last anchor", Fault.ANCHOR_REMOVED, null, jdbc -> {
            jdbc.update("delete from audit_anchor_head where anchor = 2");
            jdbc.update("delete from audit_anchor where anchor = 2");
        }));
        return Stream.of("H2", "PostgreSQL")
                .flatMap(database -> cases.stream().map(one -> Arguments.of(database, one)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("attacks")
    void each_change_is_found_and_named(String database, Case change) throws Exception {
        AuditTables tables = fresh(database);
        assertThat(tables.verification.verify().findings()).isEmpty();

        change.attack().on(tables.jdbc);

        List<Finding> findings = tables.verification.verify().findings();
        assertThat(findings).as(findings.toString()).anySatisfy(finding -> {
            assertThat(finding.fault()).isEqualTo(change.fault());
            assertThat(finding.sequence()).isEqualTo(change.sequence());
        });
        assertThat(findings)
                .as("the other chains are left alone")
                .allMatch(finding ->
                        finding.chain().equals(CHAIN) || finding.chain().startsWith("ancrage"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_erasure_by_rule_leaves_the_chain_intact(String database) throws Exception {
        AuditTables tables = fresh(database);

        int erased = tables.erasure.erase("2026-000002", null, "Durée de conservation échue");

        VerificationReport report = tables.verification.verify();
        assertThat(erased).isEqualTo(ENTRIES - 1);
        assertThat(report.findings()).isEmpty();
        assertThat(report.erased()).isEqualTo(erased);
        assertThat(tables.jdbc.queryForList("select content from audit_payload where subject = '2026-000002'"))
                .allMatch(row -> row.get("content") == null);
    }

    static Stream<String> databases() {
        return Stream.of("H2", "PostgreSQL");
    }

    /** Three chains; the first anchor sees ten entries of each, the second all. */
    private static AuditTables fresh(String database) throws IOException {
        AuditTables tables = java.util.Objects.requireNonNull(DATABASES.get(database));
        tables.clear();
        Path anchors = folder.resolve(database.equals("H2") ? "h2" : "postgres").resolve("anchors");
        if (Files.exists(anchors)) {
            try (Stream<Path> files = Files.list(anchors)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        for (int chain = 1; chain <= 3; chain++) {
            tables.open("instance-" + chain, "ESSAI 1 27");
            tell(tables, chain, 2, 10);
        }
        tables.anchoring.take();
        for (int chain = 1; chain <= 3; chain++) {
            tell(tables, chain, 11, ENTRIES);
        }
        tables.anchoring.take();
        return tables;
    }

    private static void tell(AuditTables tables, int chain, int from, int to) {
        for (int place = from; place <= to; place++) {
            tables.tell("instance-" + chain, "Décision " + place, "2026-00000" + chain);
        }
    }

    private static void payload(List<Case> cases, String name, Fault fault, String sql) {
        cases.add(
                new Case(name, fault, 6L, jdbc -> jdbc.update(sql + " where chain = '" + CHAIN + "' and seq_no = 6")));
    }

    private static void delete(JdbcTemplate jdbc, String which) {
        jdbc.update("delete from audit_entry where chain = ? and seq_no " + which, CHAIN);
    }

    private static void renumber(JdbcTemplate jdbc, int from, int to) {
        jdbc.update("update audit_entry set seq_no = ? where chain = ? and seq_no = ?", to, CHAIN, from);
    }

    private static void copy(JdbcTemplate jdbc, int from, int to) {
        AuditEntry entry = entry(jdbc, from);
        insert(jdbc, Entries.atPlace(entry, to));
    }

    /** One that refers to the last entry and whose hash is right; only the header does not know it. */
    private static void append(JdbcTemplate jdbc) {
        AuditEntry last = entry(jdbc, ENTRIES);
        AuditEntry next = after(last);
        insert(jdbc, Entries.withHash(next, CanonicalForm.hash(next)));
    }

    private static AuditEntry after(AuditEntry last) {
        return new AuditEntry(
                last.chain(),
                last.sequence() + 1,
                last.at(),
                last.kind(),
                last.caseSlug(),
                last.actor(),
                last.actorRole(),
                last.onBehalfOf(),
                last.subject(),
                last.element(),
                last.task(),
                last.title(),
                last.detail(),
                last.moves(),
                "",
                last.hash(),
                "");
    }

    /** Somebody who knows the format changes an entry and makes the hashes right again up to one place. */
    private static void rehash(JdbcTemplate jdbc, int from, int to) {
        jdbc.update("update audit_entry set title = 'Autre décision' where chain = ? and seq_no = ?", CHAIN, from);
        String previous = entry(jdbc, from).previous();
        for (int place = from; place <= to; place++) {
            jdbc.update("update audit_entry set previous = ? where chain = ? and seq_no = ?", previous, CHAIN, place);
            previous = CanonicalForm.hash(entry(jdbc, place));
            jdbc.update("update audit_entry set hash = ? where chain = ? and seq_no = ?", previous, CHAIN, place);
        }
        if (to == ENTRIES) {
            jdbc.update("update audit_chain set hash = ? where chain = ?", previous, CHAIN);
        }
    }

    private static AuditEntry entry(JdbcTemplate jdbc, int place) {
        return jdbc.query(
                        "select " + EntryTable.COLUMNS + " from audit_entry where chain = ? and seq_no = ?",
                        (row, number) -> EntryTable.entry(row),
                        CHAIN,
                        place)
                .get(0);
    }

    private static void insert(JdbcTemplate jdbc, AuditEntry entry) {
        Statements.Row row = EntryTable.insert(entry);
        jdbc.update(row.sql(), row.values());
    }
}
