package fr.metropole.recruitment.publication.process;

import static fr.metropole.recruitment.publication.process.PublicationModel.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.fixture.CaseEngine;
import fr.metropole.recruitment.fixture.EngineTime;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code publication} that ends without a candidate; the walks of the postings show the others. */
class PublicationProcessTest extends CaseEngine {

    private static final String HR = "rh.recrutement";

    @Autowired
    private FormService forms;

    @SuppressWarnings("NullAway.Init") // started before each test
    private ProcessInstance instance;

    @BeforeEach
    void approved() {
        CaseReference reference = started(replacement());
        instance = run("requisition", reference);
        answer("chef.innovation", Map.of("mainActivities", "Suivre les partenariats"));
        List.of("directeur.daden", "dga.dtee", HR, "finances", "dgs")
                .forEach(decider -> answer(decider, Map.of("verdict", "APPROVED")));
        instance = run(PROCESS, reference);
    }

    @Test
    void returned_then_published_and_without_candidates_extended_then_closed() {
        answer(HR, Map.of());
        answer("drh", Map.of("verdict", "RETURNED", "reason", "Préciser le lieu de travail."));
        publish();
        passes(40);
        assertThat(task(instance).getTaskDefinitionKey()).isEqualTo(USER_TASK_DECIDE_ON_EMPTY_POOL);

        answer(HR, extended(90));
        assertThat(task(instance).getTaskDefinitionKey()).isEqualTo(USER_TASK_MONITOR_NOTICE);
        passes(100);
        answer(HR, Map.of("verdict", "CLOSED"));

        assertEnd(END_CLOSED, "CLOSED");
        assertThat(walked(instance))
                .containsOnlyOnce(USER_TASK_CONFIRM_PUBLICATION)
                .containsSubsequence(
                        USER_TASK_VALIDATE_NOTICE,
                        USER_TASK_PREPARE_NOTICE,
                        USER_TASK_CONFIRM_PUBLICATION,
                        BOUNDARY_CLOSING_DATE_REACHED,
                        SERVICE_TASK_CLOSE_APPLICATIONS,
                        USER_TASK_DECIDE_ON_EMPTY_POOL,
                        BOUNDARY_CLOSING_DATE_REACHED,
                        USER_TASK_DECIDE_ON_EMPTY_POOL,
                        END_CLOSED);
    }

    @Test
    void extended_while_open_then_withdrawn() {
        publish();
        answer(HR, extended(80));
        passes(50);
        assertThat(task(instance).getTaskDefinitionKey()).isEqualTo(USER_TASK_MONITOR_NOTICE);
        answer(HR, Map.of("verdict", "WITHDRAWN", "reason", "Le poste est supprimé."));

        assertEnd(END_WITHDRAWN, "WITHDRAWN");
    }

    @Test
    void withdrawn_for_want_of_candidates() {
        publish();
        passes(40);
        answer(HR, Map.of("verdict", "WITHDRAWN", "reason", "Aucune candidature reçue."));

        assertEnd(END_WITHDRAWN, "WITHDRAWN");
        assertThat(walked(instance)).contains(SERVICE_TASK_WITHDRAW_NOTICE);
    }

    private void publish() {
        answer(HR, Map.of());
        answer("drh", Map.of("verdict", "APPROVED"));
        answer(HR, Map.of());
    }

    private static Map<String, Object> extended(int days) {
        return Map.of(
                "verdict", "EXTENDED",
                "newClosesOn", EngineTime.today().plusDays(days).toString(),
                "reason", "Le vivier est trop étroit.");
    }

    /** What the form proposes, with these answers. */
    private void answer(String user, Map<String, Object> chosen) {
        String task = task(instance).getId();
        as(user, () -> {
            Map<String, Object> answers = new HashMap<>(forms.getTaskFormVariables(task));
            answers.putAll(chosen);
            tasks.complete(task, answers);
        });
        continueAtOnce();
    }

    private void passes(int days) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days))));
        continueAtOnce();
    }

    private void continueAtOnce() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            jobs.executeJob(due.get(0).getId());
        }
    }

    private List<Job> due() {
        return jobs.createJobQuery()
                .processInstanceId(instance.getId())
                .executable()
                .list();
    }

    private void assertEnd(String event, String outcome) {
        assertThat(isOver(instance)).isTrue();
        assertThat(walked(instance)).contains(event);
        HistoricVariableInstance handed = history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName("outcome")
                .singleResult();
        assertThat(handed.getValue()).isEqualTo(outcome);
    }
}
