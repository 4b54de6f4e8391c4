package fr.metropole.recruitment.access.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.metropole.recruitment.fixture.Postgres;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Nodes that start for the first time at the same moment, on a real PostgreSQL. */
class DueDateIndexTest {

    private static final int NODES = 6;
    private static final int ROUNDS = 15;

    private final DriverManagerDataSource source = new DriverManagerDataSource(Postgres.newDatabase(), "postgres", "");
    private final JdbcTemplate database = new JdbcTemplate(source);

    @Test
    void nodesThatStartTogetherAllFindTheIndex() throws Exception {
        database.execute("create table ACT_RU_TASK (DUE_DATE_ timestamp)");
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                database.execute("drop index if exists RECRUITMENT_IDX_TASK_DUE");
                startTogether(nodes);
                assertThat(indexes()).isOne();
            }
        } finally {
            nodes.shutdown();
        }
    }

    @Test
    void whatIsNotACollisionIsNotHidden() {
        assertThatThrownBy(new DueDateIndex(source)::createIfMissing).isInstanceOf(DataAccessException.class);
    }

    private void startTogether(ExecutorService nodes) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(NODES);
        Callable<Void> start = () -> {
            barrier.await();
            new DueDateIndex(source).createIfMissing();
            return null;
        };
        List<Future<Void>> started = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            started.add(nodes.submit(start));
        }
        for (Future<Void> node : started) {
            node.get();
        }
    }

    private int indexes() {
        Integer found = database.queryForObject(
                "select count(*) from pg_indexes where indexname = 'recruitment_idx_task_due'", Integer.class);
        return found == null ? 0 : found;
    }
}
