package fr.metropole.recruitment.process.sparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.metropole.recruitment.fixture.CountingDataSource;
import fr.metropole.recruitment.fixture.Postgres;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The engine on PostgreSQL writes in one round trip, and notices all the same when somebody else was faster. */
class FlushInOneTripTest {

    private static CountingDataSource database;
    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        database = new CountingDataSource(new DriverManagerDataSource(Postgres.newDatabase(), "postgres", ""));
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("one-trip");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.getProcessEnginePlugins().add(new SparingEngine());
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "two.bpmn",
                        Bpmn.createExecutableProcess("two")
                                .startEvent()
                                .userTask("first")
                                .userTask("second")
                                .endEvent()
                                .done())
                .deploy();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void all_that_a_completion_writes_goes_in_one_round_trip() {
        String task = open().getId();
        database.reset();

        engine.getTaskService().complete(task, Map.of("answer", "yes"));

        assertThat(database.executed())
                .filteredOn(sql -> !sql.strip().toLowerCase(Locale.ROOT).startsWith("select"))
                .hasSize(1);
        assertThat(open(task).getTaskDefinitionKey()).isEqualTo("second");
    }

    @Test
    void who_completes_a_task_that_another_has_just_completed_is_told_so() {
        String task = open().getId();

        assertThatThrownBy(
                        () -> whileAnother(task, () -> engine.getTaskService().complete(task)))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isZero();
    }

    @Test
    void who_writes_to_an_instance_that_another_has_just_deleted_is_told_so() {
        Task task = open();
        String instance = task.getProcessInstanceId();

        assertThatThrownBy(() -> execute(context -> {
                    engine.getRuntimeService().setVariable(instance, "late", "value");
                    elsewhere(() -> engine.getRuntimeService().deleteProcessInstance(instance, "gone"));
                    return null;
                }))
                .isInstanceOf(OptimisticLockingException.class);
    }

    @Test
    void what_the_database_refuses_is_a_failure_and_leaves_nothing() {
        String instance = open().getProcessInstanceId();

        assertThatThrownBy(() -> engine.getRuntimeService().setVariable(instance, "x".repeat(300), "value"))
                .isInstanceOf(ProcessEngineException.class)
                .isNotInstanceOf(OptimisticLockingException.class);
        assertThat(engine.getRuntimeService().getVariables(instance)).isEmpty();
    }

    @Test
    void more_than_fits_into_one_round_trip_is_written_all_the_same() {
        Map<String, Object> many = new HashMap<>();
        IntStream.range(0, 250).forEach(i -> many.put("v" + i, i));

        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("two", many)
                .getId();

        assertThat(engine.getRuntimeService().getVariables(instance))
                .hasSize(250)
                .containsEntry("v249", 249);
    }

    private static Task open() {
        String instance =
                engine.getRuntimeService().startProcessInstanceByKey("two").getId();
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    private static Task open(String earlier) {
        String instance = engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskId(earlier)
                .singleResult()
                .getProcessInstanceId();
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    /** Completes a task in a transaction that has read it before somebody else does something. */
    private static void whileAnother(String task, Runnable faster) {
        execute(context -> {
            context.getTaskManager().findTaskById(task);
            elsewhere(faster);
            engine.getTaskService().complete(task);
            return null;
        });
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private static void execute(Command<Void> work) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(work);
    }
}
