package fr.metropole.recruitment.bench;

import fr.metropole.recruitment.fixture.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on the database of production. */
class TaskListOnPostgresBench extends TaskListBench {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.newDatabase(registry);
    }
}
