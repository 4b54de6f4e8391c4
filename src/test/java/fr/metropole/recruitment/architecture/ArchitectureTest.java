package fr.metropole.recruitment.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;

/** Where things stand in the code; a class put elsewhere stops the build. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.metropole.recruitment");

    private static final int LONGEST_FILE = 300;

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(false).check(OURS);
    }

    @Test
    void only_process_packages_know_the_engine() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("..process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.."));
    }

    @Test
    void handlers_and_delegates_live_in_process_packages_and_stay_inside() {
        holds(classes().that().implement(UserTaskHandler.class).should().bePackagePrivate());
        holds(classes().that().implement(JavaDelegate.class).should().resideInAPackage("..process.."));
    }

    @Test
    void time_is_injected() {
        for (Class<?> time :
                new Class<?>[] {LocalDate.class, LocalDateTime.class, Instant.class, ZonedDateTime.class}) {
            holds(noClasses().should().callMethod(time, "now"));
        }
    }

    @Test
    void names_say_what_a_class_does() {
        holds(noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)"));
    }

    @Test
    void nothing_prints() {
        holds(noClasses().should().accessField(System.class, "out"));
        holds(noClasses().should().accessField(System.class, "err"));
    }

    @Test
    void the_domain_knows_no_web() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..access..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "org.springframework.web.bind.annotation.."));
    }

    @Test
    void no_file_is_longer_than_one_can_read() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(LONGEST_FILE));
        }
    }
}
