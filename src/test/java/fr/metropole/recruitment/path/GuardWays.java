package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.metropole.recruitment.fixture.Browsing;
import fr.metropole.recruitment.fixture.Desks.OpenTask;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Every way round a guard that an account of the demonstration has, one test each. */
final class GuardWays {

    private static final String TASK = "/engine-rest/task/";
    private static final String INSTANCE = "/engine-rest/process-instance/";

    private final GuardedCase site;
    private final Guarded guard;

    GuardWays(GuardedCase site, Guarded guard) {
        this.site = site;
        this.guard = guard;
    }

    Stream<DynamicTest> all() {
        return Stream.of(
                dynamicTest("Tasklist sends the form", this::tasklist),
                dynamicTest("REST submits the form", () -> refused(submit("/submit-form"))),
                dynamicTest("REST completes the task", () -> refused(submit("/complete"))),
                dynamicTest("REST completes it with nothing", this::completedWithNothing),
                dynamicTest(
                        "REST sets a variable of the task",
                        () -> forbidden("POST", TASK + task().id() + "/variables", "VARIABLES_NOT_HERE")),
                dynamicTest(
                        "REST sets a variable of the process",
                        () -> forbidden("POST", INSTANCE + instance() + "/variables", "VARIABLES_NOT_HERE")),
                dynamicTest(
                        "REST moves the token", () -> forbidden("POST", INSTANCE + instance() + "/modification", "")),
                dynamicTest("REST sends a message", () -> forbidden("POST", "/engine-rest/message", "")),
                dynamicTest(
                        "REST deletes the process",
                        () -> forbidden("DELETE", INSTANCE + instance(), "CASE_NOT_DELETED")),
                dynamicTest(
                        "REST suspends the process", () -> forbidden("PUT", INSTANCE + instance() + "/suspended", "")),
                dynamicTest("REST runs the timers of the task", this::timersOfAUser),
                dynamicTest("our own interface starts or withdraws it anew", this::ownInterface),
                dynamicTest("somebody else takes the task", this::somebodyElse),
                dynamicTest("the technical administrator completes it", this::administrator),
                dynamicTest("the technical administrator runs its timers", this::timersOfTheAdministrator),
                dynamicTest("the technical administrator suspends and resumes it", this::suspended),
                dynamicTest("the technical administrator sends the messages", this::messages),
                dynamicTest("the technical administrator moves the token past it", this::past));
    }

    private OpenTask task() {
        return site.desks.task(GuardedCase.HR, guard.key(), guard.task());
    }

    private String instance() {
        return site.instance(guard.key(), guard.process());
    }

    private HttpResponse<String> submit(String action) {
        OpenTask task = task();
        String body = site.desks.filled(guard.user(), task, guard.answers());
        return site.desks.as(guard.user()).post(TASK + task.id() + action, body);
    }

    private void tasklist() {
        OpenTask task = task();
        String body = site.desks.filled(guard.user(), task, guard.answers());
        refused(Browsing.as(site.address, guard.user()).tasklist("/task/" + task.id() + "/submit-form", body));
    }

    private void completedWithNothing() {
        HttpResponse<String> answer = site.desks.as(guard.user()).post(TASK + task().id() + "/complete", "{}");
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        standsStill();
    }

    /** With its code, in a sentence for a person, and the task stays as it was. */
    private void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body())
                .contains("\"" + guard.code() + "\"")
                .containsPattern("\"(detail|message|sentence)\"\\s*:\\s*\"\\p{Lu}[^\"]+\\.");
        task();
    }

    private void forbidden(String method, String path, String code) {
        HttpResponse<String> answer = site.desks.as(guard.user()).send(method, path, "{}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains(code);
        if (!code.isEmpty()) {
            HttpResponse<String> technical = site.desks.as("admin").send(method, path, "{}");
            assertThat(technical.statusCode()).as(technical.body()).isEqualTo(403);
        }
        standsStill();
    }

    private void standsStill() {
        refused(submit("/submit-form"));
    }

    private void ownInterface() {
        String slug = Posting.slug(guard.key());
        for (String call : List.of("start", "withdraw", "abandon")) {
            HttpResponse<String> answer = site.desks
                    .as("finances")
                    .post("/api/requisitions/" + slug + "/" + call, "{\"reason\":\"Sans objet.\"}");
            assertThat(answer.statusCode()).as(call + answer.body()).isBetween(400, 499);
        }
        HttpResponse<String> again = site.desks.as(guard.user()).post("/api/requisitions/" + slug + "/start", "{}");
        assertThat(again.statusCode()).as(again.body()).isBetween(400, 499);
        standsStill();
    }

    private void somebodyElse() {
        OpenTask task = task();
        for (String other : List.of("auditeur", "chef.innovation", "admin")) {
            for (String action : List.of("/claim", "/complete", "/submit-form")) {
                HttpResponse<String> answer =
                        site.desks.as(other).post(TASK + task.id() + action, "{\"userId\":\"" + other + "\"}");
                assertThat(answer.statusCode())
                        .as(other + action + answer.body())
                        .isBetween(400, 499);
            }
        }
        standsStill();
    }

    private void administrator() {
        OpenTask task = task();
        String body = site.desks.filled(guard.user(), task, guard.answers());
        HttpResponse<String> answer = site.desks.as("admin").post(TASK + task.id() + "/complete", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        standsStill();
    }

    private List<String> timers() {
        return site.management.createJobQuery().processInstanceId(instance()).timers().list().stream()
                .filter(job -> job.getJobDefinitionId() == null || isOfTheTask(job.getJobDefinitionId()))
                .map(job -> job.getId())
                .toList();
    }

    private boolean isOfTheTask(String definition) {
        return site.management
                .createJobDefinitionQuery()
                .jobDefinitionId(definition)
                .singleResult()
                .getActivityId()
                .equals(guard.task());
    }

    private void timersOfAUser() {
        for (String timer : timers()) {
            HttpResponse<String> answer =
                    site.desks.as(guard.user()).post("/engine-rest/job/" + timer + "/execute", "{}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        }
        standsStill();
    }

    /** Reminder and escalation remind and widen, they decide nothing. */
    private void timersOfTheAdministrator() {
        for (String timer : timers()) {
            site.desks.as("admin").post("/engine-rest/job/" + timer + "/execute", "{}");
        }
        standsStill();
    }

    private void suspended() {
        String path = INSTANCE + instance() + "/suspended";
        OpenTask task = task();
        String body = site.desks.filled(guard.user(), task, guard.answers());
        HttpResponse<String> suspended = site.desks.as("admin").send("PUT", path, "{\"suspended\":true}");
        assertThat(suspended.statusCode()).as(suspended.body()).isLessThan(300);
        HttpResponse<String> answer = site.desks.as(guard.user()).post(TASK + task.id() + "/submit-form", body);
        HttpResponse<String> resumed = site.desks.as("admin").send("PUT", path, "{\"suspended\":false}");
        assertThat(resumed.statusCode()).as(resumed.body()).isLessThan(300);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("\"PROCESS_SUSPENDED\"");
        standsStill();
    }

    /** Those that open this way, and one that nobody waits for: none of them lets the task be completed. */
    private void messages() {
        Stream.concat(guard.messages().stream(), Stream.of("Message_Unknown")).forEach(name -> {
            String message = "{\"messageName\":\"%s\",\"businessKey\":\"%s\"}".formatted(name, guard.key());
            HttpResponse<String> answer = site.desks.as("admin").post("/engine-rest/message", message);
            assertThat(answer.statusCode()).as(name + answer.body()).isGreaterThanOrEqualTo(400);
        });
        standsStill();
    }

    /** Either whoever comes next is refused by name, or the check of the case before the signature says what is missing. */
    private void past() {
        Guarded.Past past = guard.past();
        site.move(guard.key(), guard.process(), guard.task(), past.node());
        if (!past.code().isEmpty()) {
            HttpResponse<String> answer = site.desks.attempt(past.user(), guard.key(), past.node(), past.answers());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
            assertThat(answer.body()).contains(past.code());
        }
        if (!past.missing().isEmpty()) {
            assertThat(site.lacking(guard.key())).contains(past.missing());
        }
        site.move(guard.key(), guard.process(), past.node(), guard.node());
        boolean stillHis = site.desks.tasks(guard.user(), guard.key()).stream()
                .anyMatch(task -> task.taskKey().equals(guard.task()));
        if (stillHis) {
            standsStill();
        }
    }
}
