package fr.metropole.recruitment.access.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error answer: status, code, French sentence, nothing of our insides; and the task as it was. */
class ErrorAnswersTest extends ProbeApplication {

    @ParameterizedTest
    @CsvSource({
        "invalid,   422, NOTE_REFUSED,   La note est refusée.",
        "conflict,  409, NOTE_LATE,      La note arrive trop tard.",
        "forbidden, 403, NOTE_FORBIDDEN, La note n'est pas permise.",
        "missing,   404, NOTE_MISSING,   Il n'y a pas de note.",
        "gone,      410, NOTE_GONE,      La note a disparu."
    })
    void aRefusalOfTheDomainKeepsItsSentence(String note, int status, String code, String sentence) {
        String task = openTask("chef.innovation", "drh");
        for (String door : List.of("complete", "submit-form")) {
            HttpResponse<String> answer =
                    as("chef.innovation").post("/engine-rest/task/" + task + "/" + door, note(note));
            assertProblem(answer, status, code);
            assertThat(answer.body()).contains("\"detail\":\"" + sentence, "\"message\":\"" + sentence, "\"errors\":[");
        }
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void aFormWithoutItsRequiredFieldIsRefusedByField() {
        String task = openTask("chef.innovation", "drh");
        HttpResponse<String> answer =
                as("chef.innovation").post("/engine-rest/task/" + task + "/submit-form", "{\"variables\":{}}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"note\"");
    }

    @Test
    void aFaultShowsNothingOfItself() {
        String task = openTask("chef.innovation", "drh");
        HttpResponse<String> answer =
                as("chef.innovation").post("/engine-rest/task/" + task + "/complete", note("break"));
        assertProblem(answer, 500, "INTERNAL_ERROR");
        assertThat(answer.body()).doesNotContain("secret", "Exception", "fr.metropole", "camunda");
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void anUnknownTaskIsNotAFault() {
        assertProblem(as("drh").get("/engine-rest/task/unknown"), 404, "TASK_NOT_FOUND");
        for (String call : List.of("complete", "submit-form", "claim", "unclaim")) {
            assertProblem(
                    as("drh").post("/engine-rest/task/unknown/" + call, "{\"userId\":\"drh\"}"), 404, "TASK_NOT_FOUND");
        }
    }

    @Test
    void aTaskTakenByAnotherIsAConflict() {
        String task = openTask("finances", List.of("drh"), List.of());
        assertProblem(
                as("drh").post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"drh\"}"),
                409,
                "TASK_ALREADY_CLAIMED");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"variables\": ['",
        "'not json'",
        "'{\"variables\":{\"note\":{\"type\":\"Integer\",\"value\":\"x\"}}}'",
        "'{\"variables\":{\"note\":null}}'",
        "'null'"
    })
    void whatCannotBeReadIsABadRequest(String body) {
        String task = openTask("chef.innovation", "drh");
        HttpResponse<String> answer = as("chef.innovation").post("/engine-rest/task/" + task + "/complete", body);
        assertProblem(answer, 400, "REQUEST_UNREADABLE");
        assertThat(answer.body()).doesNotContain("Exception", "jackson");
    }

    /** A value that claims to be a serialised object is never made one: the form judges it as the text it is. */
    @ParameterizedTest
    @CsvSource({
        "'{\"type\":\"Object\",\"value\":\"x\",\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\","
                + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}'",
        "'{\"type\":\"Object\",\"value\":\"\"}'",
        "'{\"type\":\"Nonsense\",\"value\":\"x\"}'"
    })
    void aValueOfAStrangeTypeIsNotAFault(String value) {
        String task = openTask("chef.innovation", "drh");
        for (String door : List.of("complete", "submit-form")) {
            HttpResponse<String> answer = as("chef.innovation")
                    .post(
                            "/engine-rest/task/" + task + "/" + door,
                            "{\"variables\":{\"unknown\":" + value + ",\"note\":" + value + "}}");
            assertThat(answer.statusCode()).as(answer.body()).isIn(204, 400, 422);
            if (answer.statusCode() == 204) {
                return;
            }
        }
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void aQueryWithoutABodyIsNotAFault() {
        assertProblem(as("drh").post("/engine-rest/task", "null"), 400, "REQUEST_UNREADABLE");
    }

    @Test
    void aBodyOverTheLimitIsRefusedAnnouncedOrNot() {
        String body = note("x".repeat(1_100_000));
        assertProblem(as("drh").post("/engine-rest/task/any/complete", body), 413, "REQUEST_TOO_LARGE");
        assertProblem(as("drh").stream("/engine-rest/task/any/complete", body), 413, "REQUEST_TOO_LARGE");
    }

    @Test
    void whoIsNotSignedInIsToldSo() {
        assertProblem(as("").get("/engine-rest/task"), 401, "SIGN_IN_NEEDED");
        assertProblem(as("").get("/camunda/api/engine/engine/default/task"), 401, "SIGN_IN_NEEDED");
    }

    @ParameterizedTest
    @CsvSource({"'', /api/unknown", "drh, /api/unknown", "drh, /api/public/unknown", "'', /api/public/unknown"})
    void anUnknownAddressOfTheApiIsNotASignInPage(String person, String path) {
        assertProblem(as(person).get(path), 404, "ADDRESS_NOT_FOUND");
    }

    @Test
    void twoWhoCompleteAtOnceOneWinsTheOtherIsTold() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                String path =
                        "/engine-rest/task/" + openTask("", List.of("drh", "chef.innovation"), List.of()) + "/complete";
                List<HttpResponse<String>> answers = atOnce(pool, path);
                assertThat(answers)
                        .filteredOn(answer -> answer.statusCode() == 204)
                        .hasSize(1);
                HttpResponse<String> loser = answers.stream()
                        .filter(answer -> answer.statusCode() != 204)
                        .findFirst()
                        .orElseThrow();
                assertThat(loser.statusCode()).as(loser.body()).isIn(404, 409);
                assertThat(loser.body()).containsAnyOf("TASK_ALREADY_DONE", "TASK_NOT_FOUND");
            }
        } finally {
            pool.shutdown();
        }
    }

    private List<HttpResponse<String>> atOnce(ExecutorService pool, String path) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        Future<HttpResponse<String>> one = pool.submit(completing("drh", path, barrier));
        Future<HttpResponse<String>> other = pool.submit(completing("chef.innovation", path, barrier));
        return List.of(one.get(), other.get());
    }

    private Callable<HttpResponse<String>> completing(String person, String path, CyclicBarrier barrier) {
        return () -> {
            barrier.await();
            return as(person).post(path, note("fine"));
        };
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"", "\"title\":\"", "\"status\":" + status);
    }
}
