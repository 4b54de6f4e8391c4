package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.audit.Control.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the controls said of each recruitment, and which ones must be judged again. */
@Repository
class ControlTable {

    /** Deadlines pass while nothing moves; a new release may judge differently. */
    private static final Duration RUNNING_STAYS = Duration.ofDays(1);

    private static final Duration FINISHED_STAYS = Duration.ofDays(7);

    private static final String STALE = " from audit_case c left join audit_control_case k on k.case_slug = c.case_slug"
            + " where (k.case_slug is null or k.checked_at < :finished"
            + " or (c.closed_at is null and k.checked_at < :running)"
            + " or k.seen <> (select coalesce(sum(h.seq_no), 0) from audit_chain h where h.case_slug = c.case_slug)) and ";

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    ControlTable(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    /** A recruitment to be judged. */
    record Waiting(String slug, String reference) {}

    /** One rule of one recruitment, as it stands in the table. */
    record Kept(String slug, Control control) {}

    /** Recruitments that were never judged, moved since, or were judged too long ago; the newest first. */
    List<Waiting> stale(CaseQuery query, Instant now, int most) {
        return asked(
                        "select c.case_slug, c.case_reference" + STALE + query.condition()
                                + " order by c.opened_at desc nulls last, c.case_slug fetch first " + most
                                + " rows only",
                        query,
                        now)
                .query((row, number) -> new Waiting(row.getString("case_slug"), row.getString("case_reference")))
                .list();
    }

    long countStale(CaseQuery query, Instant now) {
        return asked("select count(*)" + STALE + query.condition(), query, now)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, CaseQuery query, Instant now) {
        return client.sql(sql)
                .params(query.values())
                .param("running", now.minus(RUNNING_STAYS).atOffset(ZoneOffset.UTC))
                .param("finished", now.minus(FINISHED_STAYS).atOffset(ZoneOffset.UTC));
    }

    /** How far the history of a recruitment has come; to be asked before it is judged. */
    long seen(String slug) {
        return client.sql("select coalesce(sum(seq_no), 0) from audit_chain where case_slug = :slug")
                .param("slug", slug)
                .query(Long.class)
                .single();
    }

    /** Puts a judgement in the place of the one before. */
    void put(String slug, long seen, Instant at, List<Control> found) {
        jdbc.update("delete from audit_control where case_slug = ?", slug);
        jdbc.update("delete from audit_control_case where case_slug = ?", slug);
        jdbc.update(
                "insert into audit_control_case (case_slug, seen, checked_at, kept, due, noted, broken)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                slug,
                seen,
                at.atOffset(ZoneOffset.UTC),
                count(State.KEPT, found),
                count(State.DUE, found),
                count(State.NOTED, found),
                count(State.BROKEN, found));
        List<Object[]> rows = new ArrayList<>();
        found.forEach(control -> rows.add(values(slug, rows.size(), control)));
        jdbc.batchUpdate(
                "insert into audit_control (case_slug, place, code, words, state, proof, evidence)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static long count(State state, List<Control> found) {
        return found.stream().filter(control -> control.state() == state).count();
    }

    private static Object[] values(String slug, int place, Control control) {
        EntryKind evidence = control.evidence();
        return new Object[] {
            slug,
            place,
            control.code(),
            control.words(),
            control.state().name(),
            control.proof(),
            evidence == null ? null : evidence.name()
        };
    }

    /** What was found of some recruitments, in the order of the path. */
    Map<String, List<Control>> of(Collection<String> slugs) {
        Map<String, List<Control>> found = new HashMap<>();
        if (!slugs.isEmpty()) {
            client.sql("select * from audit_control where case_slug in (:slugs) order by case_slug, place")
                    .param("slugs", slugs)
                    .query((row, number) -> new Kept(row.getString("case_slug"), control(row)))
                    .list()
                    .forEach(kept -> found.computeIfAbsent(kept.slug(), slug -> new ArrayList<>())
                            .add(kept.control()));
        }
        return found;
    }

    private static Control control(ResultSet row) throws SQLException {
        String evidence = row.getString("evidence");
        return new Control(
                row.getString("code"),
                row.getString("words"),
                State.valueOf(row.getString("state")),
                row.getString("proof"),
                evidence == null ? null : EntryKind.valueOf(evidence));
    }
}
