package fr.metropole.recruitment.process.sparing;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.ibatis.executor.BatchExecutor;
import org.apache.ibatis.executor.BatchExecutorException;
import org.apache.ibatis.executor.BatchResult;
import org.apache.ibatis.executor.statement.StatementUtil;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.transaction.Transaction;

/**
 * Sends all that the engine writes in a transaction in one round trip. The engine's own way is a batch for each kind of
 * statement: fifteen to twenty-five round trips for a completed task, since each table has its own. The driver of
 * PostgreSQL takes several statements at once and answers with the number of rows of each, which the engine needs in order
 * to notice that somebody else was faster.
 */
final class FlushInOneTrip extends BatchExecutor {

    /** Bounds what the driver has to hold; the longest completion writes about sixty rows. */
    private static final int MOST_AT_ONCE = 100;

    private final List<Write> waiting = new ArrayList<>();

    FlushInOneTrip(Configuration configuration, Transaction transaction) {
        super(configuration, transaction);
    }

    @Override
    public int doUpdate(MappedStatement statement, Object parameter) {
        waiting.add(new Write(
                statement,
                parameter,
                statement
                        .getConfiguration()
                        .newStatementHandler(this, statement, parameter, RowBounds.DEFAULT, null, null)));
        return BATCH_UPDATE_RETURN_VALUE;
    }

    @Override
    public List<BatchResult> doFlushStatements(boolean isRollback) throws SQLException {
        List<Write> writes = List.copyOf(waiting);
        waiting.clear();
        List<BatchResult> results = new ArrayList<>();
        if (!isRollback) {
            for (int from = 0; from < writes.size(); from += MOST_AT_ONCE) {
                send(writes.subList(from, Math.min(writes.size(), from + MOST_AT_ONCE)), results);
            }
        }
        return results;
    }

    private void send(List<Write> writes, List<BatchResult> results) throws SQLException {
        Connection connection = getConnection(writes.get(0).statement().getStatementLog());
        String sql = String.join(";\n", writes.stream().map(Write::sql).toList());
        try (PreparedStatement all = connection.prepareStatement(sql)) {
            StatementUtil.applyTransactionTimeout(
                    all, configuration.getDefaultStatementTimeout(), transaction.getTimeout());
            int before = 0;
            for (Write write : writes) {
                before += write.bind(all, before);
            }
            execute(all, writes, results);
        }
    }

    private static void execute(PreparedStatement all, List<Write> writes, List<BatchResult> results)
            throws SQLException {
        try {
            all.execute();
        } catch (SQLException e) {
            throw failure(e, writes, results);
        }
        for (Write write : writes) {
            results.add(write.done(all.getUpdateCount()));
            all.getMoreResults();
        }
    }

    /** The failure as the engine expects it of a batch: how many of the statements went well, and why the next did not. */
    private static BatchExecutorException failure(SQLException cause, List<Write> writes, List<BatchResult> before) {
        int failed = 0;
        while (failed < writes.size() && !writes.get(failed).isMeantBy(cause)) {
            failed++;
        }
        int[] counts = new int[failed % writes.size()];
        Arrays.fill(counts, 1);
        BatchUpdateException failure =
                new BatchUpdateException(cause.getMessage(), cause.getSQLState(), cause.getErrorCode(), counts, cause);
        return new BatchExecutorException(
                String.valueOf(cause.getMessage()),
                failure,
                before,
                writes.get(counts.length).done(0));
    }
}
