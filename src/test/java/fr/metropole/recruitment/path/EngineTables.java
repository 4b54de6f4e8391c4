package fr.metropole.recruitment.path;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks into every column of every table of the engine, its history and the bytes of its variables included. */
record EngineTables(JdbcTemplate database) {

    /** The columns that hold one of the marks somewhere, in whatever case. */
    List<String> columnsThatHold(String... marks) {
        List<String> found = new ArrayList<>();
        for (Map<String, Object> column :
                database.queryForList("select table_name, column_name from information_schema.columns"
                        + " where upper(table_name) like 'ACT\\_%'")) {
            String table = String.valueOf(column.get("TABLE_NAME"));
            String name = String.valueOf(column.get("COLUMN_NAME"));
            values(table, name).stream()
                    .flatMap(value -> Arrays.stream(marks).filter(mark -> holds(value, mark)))
                    .distinct()
                    .forEach(mark -> found.add(table + "." + name + ": " + mark));
        }
        return found;
    }

    private List<Object> values(String table, String column) {
        return database.queryForList(
                "select \"" + column + "\" from \"" + table + "\" where \"" + column + "\" is not null", Object.class);
    }

    private static boolean holds(Object value, String mark) {
        String text = value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
        return text.toLowerCase(Locale.ROOT).contains(mark.toLowerCase(Locale.ROOT));
    }
}
