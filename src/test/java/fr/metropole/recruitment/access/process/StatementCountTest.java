package fr.metropole.recruitment.access.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Round trips to the database, against the targets: what stays small here stays fast with a hundred thousand tasks. */
class StatementCountTest extends ProbeApplication {

    private static final int TASK_LIST = 4;
    private static final int COMPLETION = 30;

    @Test
    void aPageOfTheTaskListWithItsCountTakesFewStatements() {
        openTask("chef.innovation", "drh");
        openTask("", "managers");
        as("chef.innovation").get("/engine-rest/task/count");

        database.reset();
        as("chef.innovation")
                .post(
                        "/engine-rest/task?firstResult=0&maxResults=15",
                        "{\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]}");
        as("chef.innovation").get("/engine-rest/task/count");

        assertThat(database.executed()).hasSizeBetween(2, TASK_LIST);
        assertThat(database.executed()).noneMatch(sql -> sql.contains("ACT_RU_AUTHORIZATION"));
    }

    @Test
    void oneCompletionTakesFewRoundTrips() {
        String task = openTask("", "finances");
        as("finances").get("/engine-rest/task/count");

        database.reset();
        as("finances").post("/engine-rest/task/" + task + "/complete", note("fine"));

        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
        assertThat(database.executed()).hasSizeBetween(5, COMPLETION);
    }

    @Test
    void openingATaskWritesNoRights() {
        database.reset();
        openTask("chef.innovation", "drh");
        assertThat(database.executed()).isNotEmpty().noneMatch(sql -> sql.contains("insert into ACT_RU_AUTHORIZATION"));
    }
}
