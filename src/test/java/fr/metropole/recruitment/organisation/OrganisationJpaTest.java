package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The module on H2 with its own migration: TOP > DGA1 > DIR > SRV with their heads, and an officer. */
@ActiveProfiles("test")
@DataJpaTest(showSql = false, properties = "spring.jpa.hibernate.ddl-auto=validate")
@Import({OrganisationJpaTest.Module.class, OrganisationJpaTest.Surroundings.class})
abstract class OrganisationJpaTest {

    @Autowired
    protected Organisation organisation;

    @Autowired
    protected OrganisationRegister register;

    @Autowired
    protected Deciders deciders;

    @Autowired
    protected Deputies deputies;

    @Autowired
    private Units units;

    @Autowired
    private Persons persons;

    @Autowired
    private Headships headships;

    @BeforeEach
    void fill() {
        unit("TOP", UnitKind.AUTHORITY, null, "dgs");
        unit("DGA1", UnitKind.GENERAL_DIRECTION, "TOP", "dga");
        unit("DIR", UnitKind.DIRECTION, "DGA1", "director");
        unit("SRV", UnitKind.SERVICE, "DIR", "chief");
        Stream.of("officer", "adviser").forEach(this::person);
    }

    private void unit(String code, UnitKind kind, @org.jspecify.annotations.Nullable String parent, String head) {
        units.save(new UnitRow(new UnitView(code, "Unité " + code, kind, parent)));
        person(head);
        headships.save(new HeadshipRow(new HeadshipView(code, new PersonId(head), Days.LONG)));
    }

    private void person(String id) {
        persons.save(new PersonRow(new PersonView(new PersonId(id), "fonction " + id, true)));
    }

    /** The beans of the module, without its pages and its engine side. */
    @TestConfiguration
    @ComponentScan(
            basePackageClasses = Organisation.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "fr\\.metropole\\.recruitment\\.organisation\\.(web|process)\\..*"))
    static class Module {}

    /** What the application and the engine give. */
    @TestConfiguration
    static class Surroundings {

        @Bean
        Clock clock() {
            return Days.clock();
        }

        @Bean
        OpenTasks openTasks() {
            return new OpenTasksOfTest();
        }
    }
}
