package fr.metropole.recruitment.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Sends what a transaction adds to the history. The driver of PostgreSQL takes several statements at once, so that chains,
 * entries and their personal parts cost one round trip; elsewhere each table is a batch of its own.
 */
@Component
class Statements {

    /** Bounds what the driver has to hold. */
    private static final int MOST_AT_ONCE = 60;

    private final JdbcTemplate jdbc;
    private final boolean together;

    Statements(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.together = "PostgreSQL".equals(jdbc.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName()));
    }

    /** One row to be written, by a statement and its values. */
    record Row(String sql, Object[] values) {}

    void send(List<Row> rows) {
        if (together && rows.size() <= MOST_AT_ONCE) {
            sendTogether(rows);
        } else {
            byStatement(rows).forEach(jdbc::batchUpdate);
        }
    }

    private void sendTogether(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        rows.forEach(row -> values.addAll(Arrays.asList(row.values())));
        String sql = String.join("; ", rows.stream().map(Row::sql).toList());
        jdbc.update(sql, new ArgumentPreparedStatementSetter(values.toArray()));
    }

    private static Map<String, List<Object[]>> byStatement(List<Row> rows) {
        Map<String, List<Object[]>> batches = new LinkedHashMap<>();
        rows.forEach(row ->
                batches.computeIfAbsent(row.sql(), first -> new ArrayList<>()).add(row.values()));
        return batches;
    }
}
