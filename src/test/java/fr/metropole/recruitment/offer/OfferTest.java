package fr.metropole.recruitment.offer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.mail.Letter;
import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.mail.Letters;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.process.edge.RefusalSignal;
import fr.metropole.recruitment.selection.CandidateOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** One case per test with a chosen candidate and one in reserve; processes driven by hand. */
@Tag("process")
@SpringBootTest(
        classes = OfferSlice.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:offer;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.authorization.enabled=false"
        })
public abstract class OfferTest {

    protected static final PersonId HR = new PersonId("rh.recrutement");
    protected static final PersonId AUTHORITY = new PersonId("autorite");
    protected static final String DECLARATION = "V075-1";

    private static final AtomicInteger CASES = new AtomicInteger();

    @Autowired
    protected EarlierSteps steps;

    @Autowired
    protected CandidatesOfTest candidates;

    @Autowired
    protected Offers offers;

    @Autowired
    protected Letters letters;

    @Autowired
    protected Clock clock;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected HistoryService history;

    @Autowired
    protected ManagementService management;

    @Autowired
    protected IdentityService identity;

    @Autowired
    private ProcessEngine engine;

    protected CaseReference reference;
    protected String chosen;
    protected String reserve;

    @BeforeEach
    void openCase() {
        BpmnAwareTests.init(engine);
        reference = new CaseReference("MGP OFFRE " + CASES.incrementAndGet());
        steps.approve(reference, EarlierSteps.basis("L332-8 1°", true, true, "P3M"), 36, DECLARATION);
        chosen = steps.candidate(reference, CandidateOutcome.CHOSEN);
        reserve = steps.candidate(reference, CandidateOutcome.RESERVE);
    }

    @AfterEach
    void comeBack() {
        ClockUtil.reset();
        identity.clearAuthentication();
    }

    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    protected void goTo(LocalDate day) {
        ClockUtil.setCurrentTime(
                Date.from(day.atTime(9, 0).atZone(clock.getZone()).toInstant()));
    }

    protected ProcessInstance start(String process, Map<String, Object> more) {
        Map<String, Object> variables = new HashMap<>(more);
        variables.put(ProcessVariables.CASE_REFERENCE, reference.value());
        return runtime.startProcessInstanceByKey(process, reference.value(), variables);
    }

    /** Completes the one open task of the case as somebody. */
    protected void complete(PersonId who, Map<String, Object> values) {
        identity.setAuthenticatedUserId(who.value());
        try {
            tasks.complete(
                    tasks.createTaskQuery()
                            .processInstanceBusinessKey(reference.value())
                            .singleResult()
                            .getId(),
                    values);
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Tries the same and expects to be refused with a code. */
    protected void refused(PersonId who, Map<String, Object> values, String code) {
        assertThatThrownBy(() -> complete(who, values))
                .satisfies(failure -> Assertions.assertThat(RefusalSignal.in(failure))
                        .extracting(Refusal::code)
                        .contains(code));
    }

    /** Runs what is due now; reminders of the future stay. */
    protected void runJobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> due() {
        return management.createJobQuery().executable().messages().list();
    }

    /** Fires the timer of one element of the case, which must be due. */
    protected void fire(ProcessInstance instance, String element) {
        Job timer = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(element)
                .executable()
                .singleResult();
        management.executeJob(timer.getId());
    }

    /** When the timer of one element of the case is due, as a day of Paris. */
    protected LocalDate due(ProcessInstance instance, String element) {
        Date due = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(element)
                .singleResult()
                .getDuedate();
        return LocalDate.ofInstant(due.toInstant(), clock.getZone());
    }

    protected List<LetterKind> letterKinds(String number) {
        return letters.ofApplication(number).stream().map(Letter::kind).toList();
    }

    protected @Nullable Object variable(ProcessInstance instance, String name) {
        HistoricVariableInstance variable = history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName(name)
                .singleResult();
        return variable == null ? null : variable.getValue();
    }

    protected OfferView offer() {
        List<OfferView> all = offers.ofCase(reference);
        return all.get(all.size() - 1);
    }
}
