package fr.metropole.recruitment.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;

/** Where things stand in the code; a class put elsewhere stops the build. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.metropole.recruitment");

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
}
