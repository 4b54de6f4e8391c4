package fr.metropole.recruitment.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The anchors, and the ends of chains that each of them saw for the first time. */
@Repository
class AnchorTable {

    private static final int BATCH = 1_000;

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    AnchorTable(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    Optional<Anchor> last() {
        return client.sql("select * from audit_anchor order by anchor desc fetch first 1 rows only")
                .query((row, number) -> anchor(row))
                .optional();
    }

    List<Anchor> all() {
        return client.sql("select * from audit_anchor order by anchor")
                .query((row, number) -> anchor(row))
                .list();
    }

    /** Takes down the ends that no anchor has seen yet, in one order that stays. */
    long takeHeads(long anchor) {
        return client.sql("insert into audit_anchor_head (anchor, place, chain, seq_no, hash)"
                        + " select :anchor, row_number() over (order by c.chain), c.chain, c.seq_no, c.hash"
                        + " from audit_chain c where c.seq_no > 0 and not exists (select 1 from audit_anchor_head h"
                        + " where h.chain = c.chain and h.seq_no = c.seq_no)")
                .param("anchor", anchor)
                .update();
    }

    /** Hands on the heads of an anchor one by one, in their order. */
    void heads(long anchor, Consumer<Anchored> each) {
        JdbcTemplate streaming = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
        streaming.setFetchSize(BATCH);
        streaming.query(
                "select anchor, chain, seq_no, hash from audit_anchor_head where anchor = ? order by place",
                row -> {
                    each.accept(new Anchored(
                            row.getLong("anchor"),
                            row.getString("chain"),
                            row.getLong("seq_no"),
                            row.getString("hash")));
                },
                anchor);
    }

    void insert(Anchor anchor) {
        client.sql("insert into audit_anchor (anchor, taken_at, heads, previous, root, signature, key_id)"
                        + " values (:anchor, :takenAt, :heads, :previous, :root, :signature, :key)")
                .param("anchor", anchor.number())
                .param("takenAt", anchor.takenAt().atOffset(ZoneOffset.UTC))
                .param("heads", anchor.heads())
                .param("previous", anchor.previous())
                .param("root", anchor.root())
                .param("signature", anchor.signature())
                .param("key", anchor.key())
                .update();
    }

    private static Anchor anchor(java.sql.ResultSet row) throws java.sql.SQLException {
        Instant taken = row.getObject("taken_at", OffsetDateTime.class).toInstant();
        return new Anchor(
                row.getLong("anchor"),
                taken,
                row.getLong("heads"),
                row.getString("previous"),
                row.getString("root"),
                row.getString("signature"),
                row.getString("key_id"));
    }
}
