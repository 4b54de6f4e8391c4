package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.application.ApplicationDesk;
import fr.metropole.recruitment.application.ApplicationFile;
import fr.metropole.recruitment.application.ApplicationSlice;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.application.Neighbours;
import fr.metropole.recruitment.application.web.RefusalAnswers;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.jobdescription.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The inbox with the real engine and database, a case of its own per test. */
@Tag("process")
@AutoConfigureMockMvc(addFilters = false)
@Import(RefusalAnswers.class)
@SpringBootTest(
        classes = {ApplicationSlice.class, InboxSlice.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:inbox;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.authorization.enabled=false"
        })
public abstract class InboxTest {

    protected static final PersonId HR = new PersonId("rh.recrutement");

    private static final AtomicInteger CASES = new AtomicInteger(100);

    @Autowired
    protected Inbox inbox;

    @Autowired
    protected MailDesk desk;

    @Autowired
    protected ApplicationDesk applicationDesk;

    @Autowired
    protected Applications applications;

    @Autowired
    protected Neighbours neighbours;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected IdentityService identity;

    @Autowired
    protected ManagementService management;

    @Autowired
    protected Clock clock;

    protected CaseReference caseReference = new CaseReference("MGP ESSAI BOITE 1");

    @BeforeEach
    void publish() {
        caseReference = new CaseReference("MGP ESSAI BOITE " + CASES.addAndGet(10));
        neighbours.publish(caseReference, Route.CONTRACT, today().plusDays(20));
    }

    @AfterEach
    void comeBack() {
        ClockUtil.reset();
        identity.clearAuthentication();
    }

    /** Hands in a message of the resources, written for the case of this test. */
    protected MailReceipt receive(String name) {
        return inbox.receive(Messages.read(name, caseReference.value()), MailSource.FILE);
    }

    protected ApplicationFile file(MailReceipt receipt) {
        return applicationDesk.file(receipt.applicationNumber().orElseThrow()).orElseThrow();
    }

    protected static List<String> codes(MailReceipt receipt) {
        return receipt.reasons().stream().map(MailReason::code).toList();
    }

    protected Task task(MailReceipt receipt) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey("courriel-" + receipt.mailId().orElseThrow())
                .singleResult();
    }

    protected void runJobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> due() {
        return management.createJobQuery().executable().list();
    }

    protected LocalDate today() {
        return LocalDate.now(clock);
    }
}
