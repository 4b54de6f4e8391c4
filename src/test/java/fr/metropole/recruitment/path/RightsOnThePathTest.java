package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.CountingDataSource;
import fr.metropole.recruitment.fixture.HttpClientAs;
import fr.metropole.recruitment.mail.Letters;
import fr.metropole.recruitment.path.Posting.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Role x action on a running case of the real models, and how many statements a page of the task list takes. What each role
 * may do with each task is tried where the tasks come by: on the walks of {@link PostingsTest}.
 */
class RightsOnThePathTest extends WholeApplication {

    private static final List<String> ACCOUNTS = List.of(
            "chef.innovation",
            "directeur.daden",
            "directrice.ddit",
            "dga.dtee",
            "dgs",
            "rh.recrutement",
            "drh",
            "finances",
            "assemblees",
            "autorite",
            "auditeur",
            "admin");

    private static final Set<String> READ_HISTORY = Set.of("rh.recrutement", "drh", "auditeur", "admin");
    private static final Set<String> START =
            Set.of("chef.innovation", "directeur.daden", "directrice.ddit", "dga.dtee", "dgs", "rh.recrutement", "drh");

    private static final int TASK_LIST = 4;

    @Autowired
    private Letters letters;

    @Autowired
    private DataSource source;

    @Autowired
    private RuntimeService runtime;

    @Test
    void every_account_may_do_with_a_case_what_its_part_is() {
        request("MGP REMPL SIN 40");
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey("MGP REMPL SIN 40")
                .processDefinitionKey("hiring")
                .singleResult()
                .getId();
        for (String account : ACCOUNTS) {
            reads(account, instance);
            starts(account);
            changesNothing(account, instance);
        }
    }

    private void reads(String account, String instance) {
        HttpClientAs who = desks.as(account);
        for (String query : List.of(
                "process-instance?processInstanceIds=",
                "history/activity-instance?processInstanceId=",
                "history/process-instance?processInstanceId=",
                "history/variable-instance?processInstanceId=")) {
            assertThat(who.get("/engine-rest/" + query + instance).body().contains(instance))
                    .as(account + " " + query)
                    .isEqualTo(READ_HISTORY.contains(account));
        }
    }

    private void starts(String account) {
        String body = desks.as(account)
                .post("/engine-rest/process-definition/key/hiring/submit-form", "{\"variables\":{}}")
                .body();
        assertThat(!body.contains("START_NOT_ALLOWED") && !body.contains("READ_ONLY"))
                .as(account + " " + body)
                .isEqualTo(START.contains(account));
    }

    /** The technical administration alone has tools for a case that is stuck; it cannot correlate what opens a door. */
    private void changesNothing(String account, String instance) {
        HttpClientAs who = desks.as(account);
        String own = "/engine-rest/process-instance/" + instance;
        Map<String, String> calls = Map.of(
                "POST /engine-rest/message",
                "{\"messageName\":\"none\"}",
                "POST " + own + "/modification",
                "{\"instructions\":[{\"type\":\"none\"}]}",
                "PUT " + own + "/suspended",
                "{\"suspended\":\"maybe\"}");
        calls.forEach((call, body) -> {
            String[] part = call.split(" ");
            int status = who.send(part[0], part[1], body).statusCode();
            assertThat(status == 403).as(account + " " + call + " " + status).isEqualTo(!account.equals("admin"));
        });
        assertThat(who.send("POST", "/engine-rest/deployment/create", "{}").statusCode())
                .as(account + " deploys")
                .isEqualTo(403);
        assertThat(who.send("DELETE", own, "").statusCode())
                .as(account + " deletes")
                .isEqualTo(403);
    }

    @Test
    void a_page_of_the_task_list_takes_few_statements() {
        request("MGP REMPL SIN 41");
        CountingDataSource database = (CountingDataSource) source;
        for (String account : ACCOUNTS) {
            desks.as(account).get("/engine-rest/task/count");
            database.reset();
            desks.as(account)
                    .post(
                            "/engine-rest/task?firstResult=0&maxResults=15",
                            "{\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]}");
            desks.as(account).get("/engine-rest/task/count");
            assertThat(database.executed())
                    .as(account)
                    .hasSizeBetween(2, TASK_LIST)
                    .noneMatch(sql -> sql.contains("ACT_RU_AUTHORIZATION"));
        }
    }

    private void request(String reference) {
        new ReplacementPosting(new Stage(address, desks, time, letters, this::endOf))
                .request("chef.innovation", reference, ReplacementPosting.need());
    }
}
