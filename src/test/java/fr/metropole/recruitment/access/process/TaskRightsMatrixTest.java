package fr.metropole.recruitment.access.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.HttpClientAs;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Role x task x action through the engine's REST interface, what is forbidden included. */
class TaskRightsMatrixTest extends ProbeApplication {

    /** s sees the task, f reads its form, w works on it, a gives it to somebody; in the order of the columns. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # person         | chef's own | finances' | HR's
            chef.innovation  | sfw        | -         | -
            directeur.daden  | -          | -         | -
            dgs              | -          | -         | -
            rh.recrutement   | sf         | sf        | sfw
            drh              | sfa        | sfa       | sfwa
            finances         | -          | sfw       | -
            assemblees       | -          | -         | -
            autorite         | -          | -         | -
            auditeur         | sf         | sf        | sf
            admin            | sa         | sa        | sa
            """)
    void eachRoleMayDoWhatItsPartIs(String person, String own, String finance, String hr) {
        assertThat(rights(person, "chef.innovation", "drh")).as("chef's own").isEqualTo(own);
        assertThat(rights(person, "", "finances")).as("finances'").isEqualTo(finance);
        assertThat(rights(person, "", "rh")).as("HR's").isEqualTo(hr);
    }

    private String rights(String person, String assignee, String group) {
        String found = (sees(person, openTask(assignee, group)) ? "s" : "")
                + (readsForm(person, openTask(assignee, group)) ? "f" : "")
                + (works(person, openTask(assignee, group), openTask(assignee, group)) ? "w" : "")
                + (assigns(person, openTask(assignee, group)) ? "a" : "");
        return found.isEmpty() ? "-" : found;
    }

    private boolean sees(String person, String task) {
        boolean one = as(person).get("/engine-rest/task/" + task).statusCode() == 200;
        boolean listed = as(person).get("/engine-rest/task").body().contains(task);
        boolean posted = as(person).post("/engine-rest/task", "{}").body().contains(task);
        boolean links =
                as(person).get("/engine-rest/task/" + task + "/identity-links").statusCode() == 200;
        assertThat(List.of(one, listed, posted, links))
                .as("one answer at every door")
                .containsOnly(one);
        return one;
    }

    private boolean readsForm(String person, String task) {
        return allowed(as(person).get("/engine-rest/task/" + task + "/form-variables"));
    }

    private boolean works(String person, String claimed, String completed) {
        HttpClientAs who = as(person);
        boolean claims = allowed(who.post("/engine-rest/task/" + claimed + "/claim", claim(person)));
        boolean completes = allowed(who.post("/engine-rest/task/" + completed + "/complete", note("fine")));
        assertThat(completes).as("who may claim may complete").isEqualTo(claims);
        assertThat(tasks.createTaskQuery().taskId(completed).count()).isEqualTo(completes ? 0 : 1);
        return completes;
    }

    private boolean assigns(String person, String task) {
        boolean assigned = allowed(as(person).post("/engine-rest/task/" + task + "/assignee", claim("dgs")));
        boolean offered = allowed(as(person)
                .post("/engine-rest/task/" + task + "/identity-links", "{\"groupId\":\"drh\",\"type\":\"candidate\"}"));
        assertThat(offered).isEqualTo(assigned);
        return assigned;
    }

    private static String claim(String person) {
        return "{\"userId\":\"" + person + "\"}";
    }

    private static boolean allowed(HttpResponse<String> answer) {
        if (answer.statusCode() == 403) {
            assertThat(answer.body()).contains("\"code\":\"", "\"message\":\"");
            return false;
        }
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return true;
    }

    @Test
    void theCandidateBesideTheHolderSeesAndWorks() {
        String task = openTask("chef.innovation", List.of("directeur.daden"), List.of());

        assertThat(sees("directeur.daden", task)).isTrue();
        assertThat(as("directeur.daden")
                        .post("/engine-rest/task/" + task + "/complete", note("fine"))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void whoTookATaskGivesItBackButNotAway() {
        String task = openTask("", "finances");
        String path = "/engine-rest/task/" + task;

        assertThat(as("finances").post(path + "/claim", claim("finances")).statusCode())
                .isEqualTo(204);
        assertThat(as("finances").post(path + "/assignee", claim("dgs")).statusCode())
                .isEqualTo(403);
        assertThat(as("finances").post(path + "/unclaim", "{}").statusCode()).isEqualTo(204);
    }

    /** The administration gives tasks away, yet sees no candidate: nobody can make it one of the colleagues, not even itself. */
    @ParameterizedTest
    @CsvSource({"admin", "auditeur"})
    void whoStandsBesideTheProcedureIsEntrustedWithNothing(String person) {
        String task = openTask("", "drh");
        String path = "/engine-rest/task/" + task;
        for (String giver : List.of("admin", "drh")) {
            for (String call : List.of("/assignee", "/identity-links")) {
                HttpResponse<String> answer =
                        as(giver).post(path + call, "{\"userId\":\"" + person + "\",\"type\":\"candidate\"}");
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
                assertThat(answer.body()).contains("ASSIGNEE_NOT_A_COLLEAGUE");
            }
        }
        tasks.setAssignee(task, person);

        assertThat(allowed(as(person).post(path + "/complete", note("fine")))).isFalse();
        assertThat(readsForm("admin", openTask("admin", List.of("admin"), List.of())))
                .isFalse();
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"nobody.known", "''", "'  '", "' drh'"})
    void aTaskIsNotLeftWithAnAccountThatIsNotThere(String person) {
        String task = openTask("", "rh");
        for (String giver : List.of("admin", "drh")) {
            HttpResponse<String> answer = as(giver).post("/engine-rest/task/" + task + "/assignee", claim(person));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(answer.body()).contains("ASSIGNEE_UNKNOWN");
        }
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"chef.innovation", "rh.recrutement", "drh", "finances", "auditeur", "admin"})
    void aSavedFilterShowsNoMoreThanTheListDoes(String person) {
        openTask("chef.innovation", "drh");
        openTask("", "finances");
        openTask("", "rh");
        String filters = as(person).get("/engine-rest/filter").body();
        assertThat(filters).contains("En retard");

        String id =
                filters.replaceAll(".*\"id\":\"([^\"]+)\",\"resourceType\":\"Task\",\"name\":\"Mon service\".*", "$1");
        if (id.length() < 60) {
            long shown =
                    count(as(person).get("/engine-rest/filter/" + id + "/count").body());
            long visible = count(as(person).get("/engine-rest/task/count").body());
            assertThat(shown).isLessThanOrEqualTo(visible);
        }
    }

    private static long count(String body) {
        return Long.parseLong(body.replaceAll("\\D", ""));
    }
}
