package fr.metropole.recruitment.access.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine's REST interface takes from nobody, and what from the technical administration only. */
class ForbiddenCallsTest extends ProbeApplication {

    @ParameterizedTest
    @CsvSource({
        "POST,   comment/create,          COMMENT_NOT_HERE",
        "POST,   attachment/create,       COMMENT_NOT_HERE",
        "DELETE, comment,                 COMMENT_NOT_HERE",
        "PUT,    variables/note,          VARIABLES_NOT_HERE",
        "POST,   variables,               VARIABLES_NOT_HERE",
        "PUT,    localVariables/note,     VARIABLES_NOT_HERE",
        "POST,   delegate,                DELEGATION_NOT_ALLOWED",
        "POST,   resolve,                 DELEGATION_NOT_ALLOWED",
        "POST,   bpmnError,               TASK_NOT_CHANGED_BY_HAND",
        "PUT,    '',                      TASK_NOT_CHANGED_BY_HAND",
        "DELETE, '',                      TASK_NOT_CHANGED_BY_HAND"
    })
    void nobodyWritesBesideTheForm(String method, String call, String code) {
        String path = "/engine-rest/task/" + openTask("chef.innovation", "drh") + (call.isEmpty() ? "" : "/" + call);
        for (String person : new String[] {"chef.innovation", "drh", "admin", "auditeur"}) {
            assertRefused(as(person).send(method, path, "{}"), code);
            assertRefused(as(person).send(method, path.replace("rest/", "rest/engine/default/"), "{}"), code);
            assertRefused(as(person).send(method, path + "/", "{}"), code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   /engine-rest/message",
        "POST,   /engine-rest/signal",
        "POST,   /engine-rest/migration/execute",
        "POST,   /engine-rest/job/1/execute",
        "POST,   /engine-rest/process-instance/1/modification",
        "PUT,    /engine-rest/process-instance/1/suspended",
        "POST,   /engine-rest/user/create",
        "POST,   /engine-rest/authorization/create",
        "POST,   /engine-rest/filter/create",
        "PUT,    /engine-rest/user/admin/credentials",
        "POST,   /engine-rest/identity/verify"
    })
    void technicalOperationsAreForTheAdministration(String method, String path) {
        for (String person : new String[] {"chef.innovation", "rh.recrutement", "drh", "finances", "autorite"}) {
            assertRefused(as(person).send(method, path, "{}"), "OPERATION_NOT_ALLOWED");
        }
        assertRefused(as("auditeur").send(method, path, "{}"), "READ_ONLY");
        assertThat(as("admin").send(method, path, "{}").statusCode()).isNotEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /engine-rest/process-instance/1",
        "DELETE, /engine-rest/engine/default/process-instance/1",
        "POST,   /engine-rest/process-instance/delete",
        "POST,   /engine-rest/process-instance/delete-historic-query-based",
        "DELETE, /engine-rest/history/process-instance/1",
        "POST,   /engine-rest/history/process-instance/delete",
        "POST,   /engine-rest/history/process-instance/set-removal-time"
    })
    void nobodyDeletesACaseOrItsHistory(String method, String path) {
        for (String person : new String[] {"chef.innovation", "drh", "admin", "auditeur"}) {
            assertRefused(as(person).send(method, path, "{}"), "CASE_NOT_DELETED");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   /engine-rest/deployment/create",
        "POST,   /engine-rest/deployment/1/redeploy",
        "DELETE, /engine-rest/deployment/1",
        "DELETE, /engine-rest/process-definition/key/hiring",
        "DELETE, /engine-rest/engine/default/process-definition/hiring:1:2"
    })
    void nobodyDeploysOrRemovesModels(String method, String path) {
        for (String person : new String[] {"drh", "admin", "auditeur"}) {
            assertRefused(as(person).send(method, path, "{}"), "DEPLOYMENT_NOT_HERE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"requisition", "application", "completion", PROCESS})
    void nobodyStartsTheOtherProcesses(String process) {
        for (String person : new String[] {"chef.innovation", "drh", "admin"}) {
            String path = "/engine-rest/process-definition/key/" + process;
            assertRefused(as(person).post(path + "/start", "{}"), "START_NOT_ALLOWED");
            assertRefused(as(person).post(path + "/submit-form", "{}"), "START_NOT_ALLOWED");
        }
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .count())
                .isEqualTo(process.equals(PROCESS) ? openProbes() : 0);
    }

    private long openProbes() {
        return tasks.createTaskQuery().processDefinitionKey(PROCESS).count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"finances", "assemblees", "autorite", "admin"})
    void onlyManagersAndHrOpenARecruitment(String person) {
        assertRefused(
                as(person).post("/engine-rest/process-definition/key/hiring/submit-form", "{}"), "START_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chef.innovation", "rh.recrutement"})
    void managersAndHrReachTheStartForm(String person) {
        HttpResponse<String> answer =
                as(person).post("/engine-rest/process-definition/key/hiring/submit-form", "{\"variables\":{}}");
        assertThat(answer.body()).doesNotContain("START_NOT_ALLOWED", "ACCESS_DENIED");
    }

    @Test
    void theAdministrationReadsNoFormOfATask() {
        String task = openTask("", "rh");
        assertRefused(as("admin").get("/engine-rest/task/" + task + "/form-variables"), "TASK_NOT_VISIBLE");
        assertRefused(as("admin").get("/engine-rest/task/" + task + "/variables"), "TASK_NOT_VISIBLE");
    }

    private static void assertRefused(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }
}
