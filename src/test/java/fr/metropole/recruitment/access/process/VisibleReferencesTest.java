package fr.metropole.recruitment.access.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.process.ProcessVariables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has a task sees which case it belongs to, and nothing else of it; who has none sees nothing. */
class VisibleReferencesTest extends ProbeApplication {

    private static final String CARD_VARIABLES = "/engine-rest/variable-instance";

    private String instance = "";

    @BeforeEach
    void openCase() {
        String task = openTask("chef.innovation", "finances");
        instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        runtime.setVariable(instance, ProcessVariables.CASE_REFERENCE, "MGP TEST 1");
        runtime.setVariable(instance, ProcessVariables.APPLICATION_ID, "2026-000042");
        runtime.setVariable(instance, ProcessVariables.VERDICT, "UNFAVOURABLE");
    }

    @Test
    void whoHasTheTaskSeesTheReferencesAlone() {
        String seen = variablesSeenBy("chef.innovation");

        assertThat(seen).contains("MGP TEST 1", "2026-000042").doesNotContain("UNFAVOURABLE", "assignee");
        assertThat(as("chef.innovation")
                        .get(CARD_VARIABLES + "/count?processInstanceIdIn=" + instance)
                        .body())
                .contains("\"count\":2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"directeur.daden", "dgs", "finances", "assemblees", "autorite"})
    void whoHasNoTaskInTheCaseSeesNothing(String person) {
        assertThat(variablesSeenBy(person)).isEqualTo("[]");
        assertThat(as(person)
                        .get("/engine-rest/process-instance/" + instance + "/variables")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rh.recrutement", "auditeur"})
    void whoReadsInstancesSeesRoutingToo(String person) {
        assertThat(variablesSeenBy(person)).contains("MGP TEST 1", "UNFAVOURABLE");
    }

    private String variablesSeenBy(String person) {
        return as(person)
                .get(CARD_VARIABLES + "?deserializeValues=false&processInstanceIdIn=" + instance)
                .body();
    }
}
