package fr.metropole.recruitment.legal;

import fr.metropole.recruitment.core.CaseReference;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Adds all rows of one decision in one round trip; rows whose ids the database gives would go one by one through JPA. */
@Repository
class LegalRowInserts {

    private static final String INSERT =
            "insert into legal_row (slug, moment, rule, decision, table_name, table_version, row_id, articles, note,"
                    + " decision_instance, decided_at, superseded) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    LegalRowInserts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseReference reference, List<KeptRow> rows) {
        jdbc.batchUpdate(INSERT, rows, Math.max(1, rows.size()), (statement, row) -> bind(statement, reference, row));
    }

    private static void bind(PreparedStatement statement, CaseReference reference, KeptRow row) throws SQLException {
        Object[] values = {
            reference.slug(),
            row.moment().name(),
            row.rule(),
            row.fired().decision(),
            row.fired().table(),
            row.fired().version(),
            row.fired().row(),
            LegalRow.inOne(row.fired().articles()),
            row.fired().note(),
            row.decisionInstance(),
            row.decidedAt().atOffset(ZoneOffset.UTC),
            row.superseded()
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
