package fr.metropole.recruitment.mail;

import fr.metropole.recruitment.fixture.Postgres;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on the database of production: its row locks decide which node sends a mail. */
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class OutboxOnPostgresTest extends OutboxTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.newDatabase(registry);
    }
}
