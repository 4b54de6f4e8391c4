package fr.metropole.recruitment.process.sparing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.ibatis.executor.BatchResult;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.MappedStatement;
import org.jspecify.annotations.Nullable;

/** One statement of the engine that waits to be sent together with others. */
record Write(MappedStatement statement, @Nullable Object parameter, StatementHandler handler) {

    private static final Pattern TABLE = Pattern.compile("(?i)\\s*(?:insert into|update|delete from)\\s+(\\w+)");

    String sql() {
        String sql = handler.getBoundSql().getSql().strip();
        return sql.endsWith(";") ? sql.substring(0, sql.length() - 1) : sql;
    }

    /**
     * Sets the parameters of this statement behind those of the statements before it.
     *
     * @return how many they are
     */
    int bind(PreparedStatement all, int before) throws SQLException {
        handler.getParameterHandler().setParameters(before == 0 ? all : shifted(all, before));
        return handler.getBoundSql().getParameterMappings().size();
    }

    BatchResult done(int rows) {
        BatchResult result = new BatchResult(statement, sql(), parameter);
        result.setUpdateCounts(new int[] {rows});
        return result;
    }

    /** Tells whether the database complains about the table that this statement writes. */
    boolean isMeantBy(SQLException failure) {
        Matcher table = TABLE.matcher(sql());
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return table.lookingAt() && message.contains("\"" + table.group(1).toLowerCase(Locale.ROOT) + "\"");
    }

    private static PreparedStatement shifted(PreparedStatement all, int by) {
        return (PreparedStatement) Proxy.newProxyInstance(
                Write.class.getClassLoader(), new Class<?>[] {PreparedStatement.class}, (self, method, arguments) -> {
                    if (method.getName().startsWith("set") && arguments.length > 1) {
                        arguments[0] = (Integer) arguments[0] + by;
                    }
                    try {
                        return method.invoke(all, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
