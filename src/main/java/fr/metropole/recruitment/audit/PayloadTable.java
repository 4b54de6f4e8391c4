package fr.metropole.recruitment.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** What entries say of persons, apart from them, so that it can be erased while the chain stays whole. */
final class PayloadTable {

    static final String COLUMNS = "chain, seq_no, part_no, subject, salt, content, erased_at";

    private PayloadTable() {}

    static Statements.Row insert(Payload part) {
        return new Statements.Row(
                "insert into audit_payload (chain, seq_no, part_no, subject, salt, content) values (?, ?, ?, ?, ?, ?)",
                values(part));
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
