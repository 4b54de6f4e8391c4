package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.Applicant;
import fr.metropole.recruitment.fixture.Desks.OpenTask;
import fr.metropole.recruitment.fixture.EngineTime;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A robot that knows no task: every account in turn opens whatever is on its list, fills the deployed form with what the
 * form proposes, and submits it. What a form refuses is left for later; days pass when nobody can go on.
 */
class FormsAloneTest extends WholeApplication {

    private static final String REFERENCE = "MGP REMPL SIN 77";
    private static final Applicant CANDIDATE = new Applicant("Eden", "Robert", "eden.robert@example.org", "OTHER");

    private static final List<String> ACCOUNTS = List.of(
            "chef.innovation", "directeur.daden", "dga.dtee", "dgs", "rh.recrutement", "drh", "finances", "autorite");

    /** Answered by waiting: its form is there to change the plan, and the notice closes by itself. */
    private static final String WAITS_FOR_ITS_DATE = "UserTask_MonitorNotice";

    private static final int ROUNDS = 60;

    private final List<String> refused = new ArrayList<>();
    private boolean applied;

    @Test
    void carry_a_whole_recruitment() {
        HttpResponse<String> started = desks.startHiring("chef.innovation", need());
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);

        for (int round = 0; round < ROUNDS && endOf("hiring", REFERENCE) == null; round++) {
            apply();
            if (!everybodyWorks()) {
                time.pass(Duration.ofDays(8));
            }
        }

        assertThat(endOf("hiring", REFERENCE))
                .as("refused on the way: %s", refused)
                .isEqualTo("EndEvent_Filled");
        assertThat(failedJobs()).isZero();
    }

    private void apply() {
        String slug = "mgp-rempl-sin-77";
        if (!applied && desks.as("").get("/api/public/vacancies").body().contains(slug)) {
            CANDIDATE.apply(address, slug);
            applied = true;
            time.runDueJobs();
        }
    }

    private boolean everybodyWorks() {
        boolean somethingDone = false;
        for (String account : ACCOUNTS) {
            List<OpenTask> waiting = new ArrayList<>(desks.tasks(account, REFERENCE));
            waiting.addAll(desks.applicationTasks(account, REFERENCE));
            for (OpenTask task : waiting) {
                somethingDone |= !task.taskKey().equals(WAITS_FOR_ITS_DATE) && works(account, task);
            }
        }
        return somethingDone;
    }

    private boolean works(String account, OpenTask task) {
        if (!task.assignee().isEmpty() && !task.assignee().equals(account)) {
            return false;
        }
        HttpResponse<String> answer = desks.submit(account, task, Map.of());
        time.runDueJobs();
        if (answer.statusCode() >= 300) {
            refused.add(task.taskKey() + " by " + account + ": " + answer.body());
        }
        return answer.statusCode() < 300;
    }

    private static Map<String, Object> need() {
        Map<String, Object> need = new HashMap<>();
        need.put("unitCode", "SIN");
        need.put("asSoonAsPossible", false);
        need.put("startsOn", EngineTime.today().plusDays(120).toString());
        need.put("durationMonths", 8);
        need.put("route", "CONTRACT");
        need.put("reference", REFERENCE);
        return need;
    }
}
