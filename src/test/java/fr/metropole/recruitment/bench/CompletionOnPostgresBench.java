package fr.metropole.recruitment.bench;

import fr.metropole.recruitment.fixture.Postgres;
import javax.sql.DataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on the database of production, the raw engine in a database of its own on the same server. */
class CompletionOnPostgresBench extends CompletionBench {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.newDatabase(registry);
    }

    @Override
    DataSource rawDatabase() {
        return pool(Postgres.newDatabase(), "postgres");
    }
}
