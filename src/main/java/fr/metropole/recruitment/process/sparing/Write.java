package fr.metropole.recruitment.process.sparing;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.ibatis.executor.BatchResult;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandler;
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
        int index = before;
        for (ParameterMapping mapping : handler.getBoundSql().getParameterMappings()) {
            set(all, ++index, mapping);
        }
        return index - before;
    }

    @SuppressWarnings("unchecked") // MyBatis pairs each value with the handler of its type
    private void set(PreparedStatement all, int index, ParameterMapping mapping) throws SQLException {
        Object value = value(mapping.getProperty());
        JdbcType type = mapping.getJdbcType();
        JdbcType told =
                value == null && type == null ? statement.getConfiguration().getJdbcTypeForNull() : type;
        ((TypeHandler<Object>) mapping.getTypeHandler()).setParameter(all, index, value, told);
    }

    private @Nullable Object value(String property) {
        BoundSql bound = handler.getBoundSql();
        if (bound.hasAdditionalParameter(property)) {
            return bound.getAdditionalParameter(property);
        }
        Configuration configuration = statement.getConfiguration();
        boolean plain =
                parameter == null || configuration.getTypeHandlerRegistry().hasTypeHandler(parameter.getClass());
        return plain ? parameter : configuration.newMetaObject(parameter).getValue(property);
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
}
