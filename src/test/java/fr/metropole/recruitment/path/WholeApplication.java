package fr.metropole.recruitment.path;

import fr.metropole.recruitment.fixture.Desks;
import fr.metropole.recruitment.fixture.Desks.SubmissionWatch;
import fr.metropole.recruitment.fixture.EngineTime;
import fr.metropole.recruitment.fixture.RoundTrips;
import java.net.URI;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The whole application on a port of its own, with the demo organisation and accounts and nothing else in it. */
@Tag("path")
@Import(RoundTrips.Counted.class)
@DirtiesContext // the engine's REST interface finds its engine by a static name: two at once would be mixed up
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:path-${random.uuid}",
            "camunda.bpm.job-execution.enabled=false",
            "recruitment.demo.cases=false"
        })
abstract class WholeApplication {

    @LocalServerPort
    private int port;

    @Autowired
    protected ManagementService management;

    @Autowired
    protected HistoryService history;

    @Autowired
    private DataSource database;

    @SuppressWarnings("NullAway.Init") // made before each test
    protected RoundTrips roundTrips;

    protected URI address = URI.create("http://localhost");
    protected Desks desks = new Desks(address, EngineTime::today);
    protected EngineTime time = new EngineTime(management);

    @BeforeEach
    void open() {
        address = URI.create("http://localhost:" + port);
        roundTrips = new RoundTrips(database);
        desks = desksUnder(roundTrips);
        time = new EngineTime(management);
    }

    /** Desks whose submissions somebody watches. */
    protected final Desks desksUnder(SubmissionWatch watch) {
        return new Desks(address, EngineTime::today, watch);
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    /** The end event at which a case stopped, or null while it runs. */
    protected String endOf(String process, String businessKey) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
        return instance == null || instance.getEndTime() == null ? null : endActivity(instance.getId());
    }

    private String endActivity(String instanceId) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .orderByHistoricActivityInstanceEndTime()
                .desc()
                .list()
                .stream()
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(activity -> activity.getActivityId())
                .findFirst()
                .orElse(null);
    }

    /** How many incidents a job left; a walk must leave none. */
    protected long failedJobs() {
        return management.createJobQuery().withException().count();
    }
}
