package fr.metropole.recruitment.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.fixture.CountingDataSource;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A timeline asks the same few questions of the database, whatever there is to tell. */
class TimelineStatementsTest {

    private static final CaseReference CASE = new CaseReference("ESSAI 1 27");

    @Test
    void a_long_timeline_costs_as_many_statements_as_a_short_one(@TempDir Path folder) {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:timeline;DB_CLOSE_DELAY=-1", "sa", "");
        try {
            CountingDataSource database = new CountingDataSource(pool);
            AuditTables tables = new AuditTables(database, folder);
            tables.open("chain", CASE.value());
            tell(tables, 2);
            assertThat(statements(tables, database, 2)).isEqualTo(4);
            tell(tables, 300);
            assertThat(statements(tables, database, 302)).isEqualTo(4);
        } finally {
            pool.dispose();
        }
    }

    private static void tell(AuditTables tables, int entries) {
        for (int entry = 0; entry < entries; entry++) {
            tables.tell("chain", "Étape " + entry, "2026-000001");
        }
    }

    private static int statements(AuditTables tables, CountingDataSource database, int entries) {
        database.reset();
        CaseTimeline timeline =
                tables.history.timeline(CASE.slug(), Filter.NONE).orElseThrow();
        assertThat(timeline.entries()).hasSizeGreaterThanOrEqualTo(entries);
        return database.executed().size();
    }
}
