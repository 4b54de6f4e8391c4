package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.document.Samples;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.mail.Letter;
import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.mail.Letters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Applications on a case of their own per test, their processes driven by hand. */
@Tag("process")
@SpringBootTest(
        classes = ApplicationSlice.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:application;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.authorization.enabled=false"
        })
public abstract class ApplicationTest {

    protected static final PersonId HR = new PersonId("rh.recrutement");
    protected static final PersonId INTERVIEWER = new PersonId("dga.dtee");

    private static final AtomicInteger CASES = new AtomicInteger();

    @Autowired
    protected Neighbours neighbours;

    @Autowired
    protected Intake intake;

    @Autowired
    protected FollowUp followUp;

    @Autowired
    protected Applications applications;

    @Autowired
    protected Letters letters;

    @Autowired
    protected Clock clock;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected ManagementService management;

    @Autowired
    protected IdentityService identity;

    protected CaseReference caseReference;

    @BeforeEach
    void publish() {
        caseReference = new CaseReference("MGP TEST " + CASES.incrementAndGet());
        open(Route.CONTRACT);
    }

    @AfterEach
    void comeBack() {
        ClockUtil.reset();
        identity.clearAuthentication();
    }

    protected void open(Route route) {
        neighbours.publish(caseReference, route, today().plusDays(20));
    }

    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    protected static ApplicationForm form(String lastName, CandidateStatus status) {
        return new ApplicationForm(
                "Camille",
                lastName,
                lastName.toLowerCase(java.util.Locale.ROOT) + "@exemple.fr",
                null,
                status.name(),
                true);
    }

    protected static List<DocumentUpload> cv() {
        return List.of(DocumentUpload.of("cv.pdf", Samples.pdf()));
    }

    /** An application whose acknowledgement is written. */
    protected Receipt applied(String lastName, CandidateStatus status) {
        Receipt receipt = intake.apply(caseReference.slug(), form(lastName, status), cv(), null)
                .orThrow();
        runJobs();
        return receipt;
    }

    protected String applied(String lastName) {
        return applied(lastName, CandidateStatus.OTHER).number();
    }

    protected ProcessInstance instance(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult();
    }

    protected Task task(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
    }

    /** Completes the one open task of an application as somebody. */
    protected void complete(String number, PersonId who, Map<String, Object> values) {
        complete(task(number), who, values);
    }

    protected void complete(Task task, PersonId who, Map<String, Object> values) {
        identity.setAuthenticatedUserId(who.value());
        try {
            tasks.complete(task.getId(), values);
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Runs what is due now, retries left out; reminders and deadlines of the future stay. */
    protected void runJobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> due() {
        return management.createJobQuery().executable().list();
    }

    protected List<LetterKind> letterKinds(String number) {
        return letters.ofApplication(number).stream().map(Letter::kind).toList();
    }

    protected ApplicationState state(String number) {
        return applications.find(number).orElseThrow().state();
    }
}
