package fr.metropole.recruitment.architecture;

import fr.metropole.recruitment.RecruitmentApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the modules only go down, and only to what a module shows. */
class ModulesTest {

    @Test
    void modules_depend_downward_only() {
        ApplicationModules.of(RecruitmentApplication.class).verify();
    }
}
