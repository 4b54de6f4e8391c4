package fr.metropole.recruitment.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The entries. Rows are added, never changed. */
final class EntryTable {

    static final String COLUMNS =
            "chain, seq_no, occurred_at, kind, case_slug, actor, actor_role, on_behalf_of, subject,"
                    + " element, task, title, detail, moves, parts, previous, hash";

    private static final String INSERT =
            "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private EntryTable() {}

    static Statements.Row insert(AuditEntry entry) {
        return new Statements.Row(INSERT, values(entry));
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getString("chain"),
                row.getLong("seq_no"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("case_slug"),
                row.getString("actor"),
                row.getString("actor_role"),
                row.getString("on_behalf_of"),
                row.getString("subject"),
                row.getString("element"),
                row.getString("task"),
                row.getString("title"),
                row.getString("detail"),
                row.getString("moves"),
                row.getString("parts"),
                row.getString("previous"),
                row.getString("hash"));
    }

    private static Object[] values(AuditEntry entry) {
        return new Object[] {
            entry.chain(),
            entry.sequence(),
            entry.at().atOffset(ZoneOffset.UTC),
            entry.kind(),
            entry.caseSlug(),
            entry.actor(),
            entry.actorRole(),
            entry.onBehalfOf(),
            entry.subject(),
            entry.element(),
            entry.task(),
            entry.title(),
            entry.detail(),
            entry.moves(),
            entry.parts(),
            entry.previous(),
            entry.hash()
        };
    }
}
