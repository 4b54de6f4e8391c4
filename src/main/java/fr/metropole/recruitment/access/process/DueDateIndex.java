package fr.metropole.recruitment.access.process;

import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The index by which the task list finds what is due first, on a table of the engine. It cannot be a migration: those run
 * before the engine makes its tables.
 */
class DueDateIndex {

    private static final String CREATE =
            "create index if not exists RECRUITMENT_IDX_TASK_DUE on ACT_RU_TASK (DUE_DATE_)";

    private final JdbcTemplate database;

    DueDateIndex(DataSource database) {
        this.database = new JdbcTemplate(database);
    }

    /**
     * Leaves the index behind, whoever makes it. PostgreSQL looks for the name before it waits for another node that makes
     * the same index at this moment, and then fails on it; the other has ended by then, so that a second look finds it.
     */
    void createIfMissing() {
        try {
            database.execute(CREATE);
        } catch (DataAccessException madeByAnotherNode) {
            database.execute(CREATE);
        }
    }
}
