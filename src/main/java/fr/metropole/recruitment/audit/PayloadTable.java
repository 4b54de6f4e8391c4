package fr.metropole.recruitment.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What entries say of persons, apart from them, so that it can be erased while the chain stays whole. */
@Repository
class PayloadTable {

    static final String COLUMNS = "chain, seq_no, part_no, subject, salt, content, erased_at";

    private final JdbcTemplate jdbc;

    PayloadTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Payload> parts) {
        if (!parts.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into audit_payload (chain, seq_no, part_no, subject, salt, content) values (?, ?, ?, ?, ?, ?)",
                    parts.stream().map(PayloadTable::values).toList());
        }
    }

    static Payload payload(ResultSet row) throws SQLException {
        OffsetDateTime erased = row.getObject("erased_at", OffsetDateTime.class);
        return new Payload(
                row.getString("chain"),
                row.getLong("seq_no"),
                row.getInt("part_no"),
                row.getString("subject"),
                row.getString("salt"),
                row.getString("content"),
                erased == null ? null : erased.toInstant());
    }

    private static Object[] values(Payload part) {
        return new Object[] {part.chain(), part.sequence(), part.part(), part.subject(), part.salt(), part.content()};
    }
}
