package fr.metropole.recruitment.access.process;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.fixture.CountingDataSource;
import fr.metropole.recruitment.fixture.HttpClientAs;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The whole application on H2 with a process of one task, whose holder each test chooses, and the accounts of the demo. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:access;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("test")
@Import({ProbeApplication.Probe.class, ApiErrorsTest.ProbeCalls.class})
abstract class ProbeApplication {

    static final String PROCESS = "access-probe";

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    CountingDataSource database;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private AccountRegister register;

    @LocalServerPort
    private int port;

    @BeforeEach
    void prepare() {
        DemoAccounts.ALL.forEach(account -> register.createIfMissing(account, DemoAccounts.PASSWORD));
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(PROCESS)
                        .count()
                == 0) {
            repository
                    .createDeployment()
                    .addClasspathResource("access/probe.bpmn")
                    .deploy();
        }
    }

    HttpClientAs as(String user) {
        URI address = URI.create("http://localhost:" + port);
        return user.isEmpty() ? HttpClientAs.nobody(address) : new HttpClientAs(address, user, DemoAccounts.PASSWORD);
    }

    /** Opens a task for one person, or for nobody when the name is empty, with one candidate group. */
    String openTask(String assignee, String group) {
        return openTask(assignee, List.of(), List.of(group));
    }

    String openTask(String assignee, List<String> users, List<String> groups) {
        String instance = runtime.startProcessInstanceByKey(
                        PROCESS,
                        "MGP TEST 1",
                        Variables.createVariables()
                                .putValueTyped(
                                        "assignee", Variables.untypedValue(assignee.isEmpty() ? null : assignee, true))
                                .putValueTyped("users", Variables.untypedValue(users, true))
                                .putValueTyped("groups", Variables.untypedValue(groups, true)))
                .getId();
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    static String note(String value) {
        return "{\"variables\":{\"note\":{\"value\":\"" + value + "\",\"type\":\"String\"}}}";
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Probe {

        @Bean
        static BeanPostProcessor counting() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source && name.equals("dataSource")
                            ? new CountingDataSource(source)
                            : bean;
                }
            };
        }

        @Bean
        UserTaskHandler probeHandler() {
            return new ProbeHandler();
        }
    }

    /** Accepts, refuses or breaks, as the note asks. */
    static final class ProbeHandler implements UserTaskHandler {

        private static final Map<String, Refusal> REFUSALS = Map.of(
                "invalid", Refusal.of("NOTE_REFUSED", "La note est refusée.", "note"),
                "conflict", Refusal.conflict("NOTE_LATE", "La note arrive trop tard."),
                "forbidden", Refusal.forbidden("NOTE_FORBIDDEN", "La note n'est pas permise."),
                "missing", Refusal.notFound("NOTE_MISSING", "Il n'y a pas de note."),
                "gone", Refusal.gone("NOTE_GONE", "La note a disparu."));

        @Override
        public TaskKey key() {
            return new TaskKey(PROCESS, "UserTask_Probe");
        }

        @Override
        public Outcome<Routing> complete(TaskContext task, Submission submission) {
            String note = submission.requiredText("note");
            if (note.equals("break")) {
                throw new IllegalStateException(
                        "the probe's secret " + getClass().getName());
            }
            Refusal refusal = REFUSALS.get(note);
            return refusal == null ? Outcome.accepted(Routing.none()) : Outcome.refused(refusal);
        }
    }
}
