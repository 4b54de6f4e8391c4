package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.fixture.Postgres;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same tests on a real PostgreSQL: the same migration, the same queries by day, the same locks. */
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class OrganisationChangesOnPostgresTest extends OrganisationChangesTest {

    @DynamicPropertySource
    static void connect(DynamicPropertyRegistry properties) {
        Postgres.newDatabase(properties);
    }
}
