package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.ApplicationProcess;
import fr.metropole.recruitment.fixture.Desks;
import fr.metropole.recruitment.fixture.EngineTime;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application is killed in the middle of a case, on its H2 file, and the case goes on where it was. */
@Tag("process")
class CaseSurvivesKillTest {

    private static final String REFERENCE = "MGP REMPL SIN 31";

    @Test
    void goes_on_where_it_was(@TempDir Path folder) {
        try (ApplicationProcess application =
                ApplicationProcess.under(folder).with("recruitment.demo.cases", "false")) {
            Desks before = desks(application.start().address());
            assertThat(before.startHiring("chef.innovation", need()).statusCode())
                    .isEqualTo(200);
            before.complete("chef.innovation", REFERENCE, "UserTask_DescribeJob");
            before.complete(
                    "directeur.daden",
                    REFERENCE,
                    "UserTask_GiveN2Opinion",
                    Map.of("verdict", "RETURNED", "reason", "À préciser avant la suite."));
            application.kill();

            Desks after = desks(application.start().address());
            assertThat(after.as("rh.recrutement")
                            .get("/api/requisitions/mgp-rempl-sin-31")
                            .body())
                    .contains("À préciser avant la suite.");
            after.complete("chef.innovation", REFERENCE, "UserTask_CorrectRequest");
            after.complete("directeur.daden", REFERENCE, "UserTask_GiveN2Opinion");
            assertThat(after.task("dga.dtee", REFERENCE, "UserTask_GiveDgaOpinion")
                            .assignee())
                    .isEqualTo("dga.dtee");
        }
    }

    private static Desks desks(URI address) {
        return new Desks(address, EngineTime::today);
    }

    private static Map<String, Object> need() {
        Map<String, Object> need = new HashMap<>();
        need.put("title", "Chargé de mission (H/F)");
        need.put("need", "REPLACEMENT");
        need.put("route", "CONTRACT");
        need.put("unitCode", "SIN");
        need.put("category", "A");
        need.put("durationMonths", 8);
        need.put("asSoonAsPossible", false);
        need.put("startsOn", EngineTime.today().plusDays(81).toString());
        need.put("absentAgentReference", "AG-0042");
        need.put("reference", REFERENCE);
        return need;
    }
}
