package fr.metropole.recruitment.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A page of the task list with its count, at many open tasks: as a manager who sees what is his, as HR who sees all, and
 * with authorisations off. The tasks are copies of real ones; one in five hundred is the manager's.
 */
class TaskListBench extends BenchApplication {

    private static final int PAGE = 15;
    private static final int MANAGERS_SHARE = 500;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private JdbcTemplate database;

    @Test
    void at_many_open_tasks() throws Exception {
        int sown = 0;
        for (int open : Sizes.ASKED) {
            sow(sown, open);
            sown = open;
            Slices slices = new Slices();
            slices.add("authorisation off, all tasks", () -> unrestricted(this::page));
            slices.add("HR, all tasks", () -> as("rh.recrutement", "rh", this::page));
            slices.add(
                    "HR, what her group may take",
                    () -> as(
                            "rh.recrutement",
                            "rh",
                            () -> list(
                                    query().taskCandidateGroupIn(List.of("rh")).includeAssignedTasks())));
            slices.add("a manager, his own", () -> as("chef.innovation", "managers", this::page));
            slices.add(
                    "authorisation off, his own",
                    () -> unrestricted(() -> list(query().or()
                            .taskAssignee("chef.innovation")
                            .taskCandidateGroupIn(List.of("managers"))
                            .endOr())));
            slices.run(30, 30, 10);
            report(open + " open tasks", slices.table());
        }
    }

    private Object page() {
        return list(query());
    }

    private TaskQuery query() {
        return tasks.createTaskQuery();
    }

    private static Object list(TaskQuery query) {
        long count = query.count();
        return query.orderByDueDate().asc().listPage(0, PAGE).size() + count;
    }

    private Object as(String user, String group, Callable<?> work) throws Exception {
        identity.setAuthentication(user, List.of(group));
        try {
            return work.call();
        } finally {
            identity.clearAuthentication();
        }
    }

    private Object unrestricted(Callable<?> work) throws Exception {
        engine.setAuthorizationEnabled(false);
        try {
            return work.call();
        } finally {
            engine.setAuthorizationEnabled(true);
        }
    }

    /** Copies one open task of HR, with its execution and its candidates, as often as asked. */
    private void sow(int from, int to) {
        Task model = from == 0
                ? first()
                : tasks.createTaskQuery().taskDefinitionKey(KEY).listPage(0, 1).get(0);
        for (String table : List.of("ACT_RU_EXECUTION", "ACT_RU_TASK", "ACT_RU_IDENTITYLINK")) {
            String where = table.equals("ACT_RU_IDENTITYLINK") ? "TASK_ID_" : "ID_";
            String id = table.equals("ACT_RU_EXECUTION") ? model.getExecutionId() : model.getId();
            copy(table, where, id, from, to);
        }
        database.execute("analyze");
    }

    private static final String KEY = "UserTask_PrepareNotice";

    private Task first() {
        runtime.startProcessInstanceByKey(
                "publication", "BENCH 1", Map.of("caseReference", "BENCH 1", "verdict", "none"));
        return tasks.createTaskQuery().taskDefinitionKey(KEY).singleResult();
    }

    private void copy(String table, String where, String id, int from, int to) {
        Map<String, Object> row = database.queryForMap("select * from " + table + " where " + where + " = ?", id);
        String columns = String.join(", ", row.keySet());
        String values = String.join(", ", java.util.Collections.nCopies(row.size(), "?"));
        List<Object[]> rows = new java.util.ArrayList<>();
        for (int n = from; n < to; n++) {
            rows.add(copy(row, table, n));
        }
        database.batchUpdate("insert into " + table + " (" + columns + ") values (" + values + ")", rows);
    }

    private static Object[] copy(Map<String, Object> row, String table, int n) {
        boolean his = n % MANAGERS_SHARE == 0;
        return row.entrySet().stream()
                .map(cell -> switch (cell.getKey().toUpperCase(java.util.Locale.ROOT)) {
                    case "ID_" -> "c" + n + table.charAt(7);
                    case "TASK_ID_" -> "c" + n + "T";
                    case "EXECUTION_ID_", "PROC_INST_ID_", "ROOT_PROC_INST_ID_" -> "c" + n + "E";
                    case "PARENT_ID_" -> null;
                    case "ASSIGNEE_" -> his ? "chef.innovation" : null;
                    default -> cell.getValue();
                })
                .toArray();
    }
}
