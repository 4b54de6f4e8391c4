package fr.metropole.recruitment.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What recruitments are found by. */
@Repository
class CaseFiles {

    private final JdbcClient jdbc;

    CaseFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void describe(String slug, String reference, String title, String unitCode, @Nullable String unitName) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("code", unitCode);
        values.put("name", unitName);
        change(slug, reference, "title = :title, unit_code = :code, unit_name = :name", values);
    }

    /** The first beginning counts: the term of a contract is watched by a process that begins long afterwards. */
    void opened(String slug, String reference, Instant at) {
        change(
                slug,
                reference,
                "opened_at = coalesce(opened_at, cast(:at as timestamp with time zone))",
                Map.of("at", at.atOffset(ZoneOffset.UTC)));
    }

    /** The first end counts, for the same reason. */
    void closed(String slug, String reference, Instant at, String outcome) {
        change(
                slug,
                reference,
                "outcome = case when closed_at is null then cast(:outcome as varchar(300)) else outcome end,"
                        + " closed_at = coalesce(closed_at, cast(:at as timestamp with time zone))",
                Map.of("at", at.atOffset(ZoneOffset.UTC), "outcome", outcome));
    }

    private void change(String slug, String reference, String set, Map<String, Object> values) {
        if (update(slug, set, values) == 0) {
            jdbc.sql("insert into audit_case (case_slug, case_reference) values (:slug, :reference)")
                    .param("slug", slug)
                    .param("reference", reference)
                    .update();
            update(slug, set, values);
        }
    }

    private int update(String slug, String set, Map<String, Object> values) {
        return jdbc.sql("update audit_case set " + set + " where case_slug = :slug")
                .params(values)
                .param("slug", slug)
                .update();
    }

    Optional<CaseFile> find(String slug) {
        return jdbc.sql("select * from audit_case where case_slug = :slug")
                .param("slug", slug)
                .query((row, number) -> file(row))
                .optional();
    }

    /** Whether there is such a case, and the reader sees it; a case may have a history before it has a description. */
    boolean isSeen(String slug, Sight sight) {
        return sight.reader() == null
                || jdbc.sql("select count(*) from (select cast(:slug as varchar(60)) as case_slug) c where "
                                        + sight.condition())
                                .params(sight.values())
                                .param("slug", slug)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** One page of them, from 1 on, the newest first. */
    List<CaseFile> search(CaseSearch search, Sight sight, int page) {
        CaseQuery query = CaseQuery.of(search, sight);
        return jdbc.sql("select c.* from audit_case c where " + query.condition()
                        + " order by c.opened_at desc nulls last, c.case_slug"
                        + " offset :skipped rows fetch first " + CaseQuery.PAGE + " rows only")
                .params(query.values())
                .param("skipped", (page - 1) * CaseQuery.PAGE)
                .query((row, number) -> file(row))
                .list();
    }

    /** How many there are on all pages. */
    long count(CaseSearch search, Sight sight) {
        CaseQuery query = CaseQuery.of(search, sight);
        return jdbc.sql("select count(*) from audit_case c where " + query.condition())
                .params(query.values())
                .query(Long.class)
                .single();
    }

    /** Every end that a recruitment has reached. */
    List<String> outcomes() {
        return jdbc.sql("select distinct outcome from audit_case where outcome is not null order by outcome")
                .query(String.class)
                .list();
    }

    static CaseFile file(ResultSet row) throws SQLException {
        return new CaseFile(
                row.getString("case_slug"),
                row.getString("case_reference"),
                row.getString("title"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                moment(row, "opened_at"),
                moment(row, "closed_at"),
                row.getString("outcome"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
