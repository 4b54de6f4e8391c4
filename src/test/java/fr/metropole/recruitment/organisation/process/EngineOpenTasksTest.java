package fr.metropole.recruitment.organisation.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Decider;
import fr.metropole.recruitment.organisation.DecisionReason;
import fr.metropole.recruitment.process.Superiors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Hands over tasks of a real engine, signed in as somebody who has no right on any of them. */
class EngineOpenTasksTest {

    private static final PersonId LEAVER = new PersonId("chef.innovation");
    private static final PersonId NEXT = new PersonId("directeur.daden");
    private static final Decider PERSON = new Decider.OnePerson(NEXT, null, DecisionReason.SUCCESSOR, "Reprise.");
    private static final Decider GROUP = new Decider.OneGroup("drh", DecisionReason.NOBODY_LEFT, "Personne.");

    private ProcessEngine engine;
    private TaskService tasks;
    private EngineOpenTasks openTasks;

    @BeforeEach
    void startEngine() {
        engine = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:open-tasks")
                .setProcessEngineName("open-tasks")
                .setAuthorizationEnabled(true)
                .buildProcessEngine();
        tasks = engine.getTaskService();
        openTasks = new EngineOpenTasks(
                tasks,
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration(),
                new StaticListableBeanFactory().getBeanProvider(Superiors.class));
    }

    @AfterEach
    void stopEngine() {
        engine.close();
    }

    @Test
    void movesWhatIsAssignedToHimOrOfferedToHimByName() {
        String assigned = task("assigned", LEAVER);
        String offered = task("offered", null);
        tasks.addCandidateUser(offered, LEAVER.value());
        String another = task("another", new PersonId("dgs"));

        assertThat(signedIn(() -> openTasks.countOf(LEAVER))).isEqualTo(2);
        assertThat(signedIn(() -> openTasks.handOver(LEAVER, PERSON))).isEqualTo(2);

        assertThat(one(assigned).getAssignee()).isEqualTo(NEXT.value());
        assertThat(candidates(offered)).containsExactly(NEXT.value());
        assertThat(one(another).getAssignee()).isEqualTo("dgs");
        assertThat(openTasks.countOf(LEAVER)).isZero();
    }

    @Test
    void leavesThemToTheGroupWhenNobodyTakesThem() {
        String assigned = task("assigned", LEAVER);
        tasks.addCandidateGroup(assigned, "drh");

        assertThat(signedIn(() -> openTasks.handOver(LEAVER, GROUP))).isEqualTo(1);

        assertThat(one(assigned).getAssignee()).isNull();
        assertThat(tasks.createTaskQuery().taskCandidateGroup("drh").count()).isEqualTo(1);
        assertThat(tasks.getIdentityLinksForTask(assigned)).hasSize(1);
    }

    @Test
    void leavesAloneWhatHeOnlyOwns() {
        String owned = task("owned", new PersonId("dgs"));
        tasks.setOwner(owned, LEAVER.value());

        assertThat(openTasks.handOver(LEAVER, PERSON)).isZero();

        assertThat(one(owned).getAssignee()).isEqualTo("dgs");
    }

    private String task(String id, @org.jspecify.annotations.Nullable PersonId assignee) {
        Task task = tasks.newTask(id);
        task.setAssignee(assignee == null ? null : assignee.value());
        tasks.saveTask(task);
        return id;
    }

    private Task one(String id) {
        return tasks.createTaskQuery().taskId(id).singleResult();
    }

    private java.util.List<String> candidates(String id) {
        return tasks.getIdentityLinksForTask(id).stream()
                .map(link -> link.getUserId())
                .toList();
    }

    private <T> T signedIn(java.util.function.Supplier<T> work) {
        engine.getIdentityService().setAuthenticatedUserId("rh.recrutement");
        try {
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
