package fr.metropole.recruitment.path;

import fr.metropole.recruitment.fixture.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same two walks on the database of production, a real PostgreSQL from a jar; rights are tried once, on the other. */
class PostingsOnPostgresTest extends WalkOfPostings {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.newDatabase(registry);
    }
}
