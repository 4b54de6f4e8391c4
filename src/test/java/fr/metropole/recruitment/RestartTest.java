package fr.metropole.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.ApplicationProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first run on an empty folder makes its own database; killed without warning, the application comes back on it. */
@Tag("process")
class RestartTest {

    private static final String APPLIED = "select count(*) from \"flyway_schema_history\" where \"success\"";
    private static final String DEPLOYED = "select count(*) from act_re_deployment";

    @Test
    void comes_back_on_the_same_data_after_a_kill(@TempDir Path folder) throws SQLException {
        try (ApplicationProcess application = ApplicationProcess.under(folder)) {
            application.start().kill();
            assertThat(Files.exists(folder.resolve("data/recruitment.mv.db"))).isTrue();
            long applied = count(folder, APPLIED);
            long deployed = count(folder, DEPLOYED);
            assertThat(applied).isPositive();

            application.start().kill();
            assertThat(count(folder, APPLIED)).isEqualTo(applied);
            assertThat(count(folder, DEPLOYED))
                    .as("an unchanged model is not deployed again")
                    .isEqualTo(deployed);
        }
    }

    /** Reads the file that the killed process left; H2 recovers it as the application itself would. */
    private static long count(Path folder, String query) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("data/recruitment") + ";IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
