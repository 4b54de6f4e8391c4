package fr.metropole.recruitment.requisition.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.fixture.CaseEngine;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.organisation.Departures;
import fr.metropole.recruitment.process.Superiors;
import fr.metropole.recruitment.process.TaskKey;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Who is brought in when a task is late, and who inherits the tasks of somebody who leaves. */
class CaseSuperiorsTest extends CaseEngine {

    private static final PersonId HEAD_OF_DDIT = new PersonId("directrice.ddit");
    private static final PersonId DGA = new PersonId("dga.dtee");

    @Autowired
    Superiors superiors;

    @Autowired
    Departures departures;

    /** The request comes from the head of innovation, for a post of his service. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "requisition, UserTask_GiveN2Opinion,    directeur.daden, dga.dtee",
                "requisition, UserTask_GiveDgaOpinion,   dga.dtee,        dgs",
                "requisition, UserTask_DescribeJob,      chef.innovation, directeur.daden",
                "requisition, UserTask_CheckByHr,        -,               dgs",
                "requisition, UserTask_Arbitrate,        dgs,             -",
                "application, UserTask_ReviewByN1,       chef.innovation, directeur.daden",
                "application, UserTask_ConductInterview, rh.recrutement,  chef.innovation",
                "application, UserTask_ConductInterview, auditeur,        chef.innovation"
            })
    void brings_in_the_level_above(String process, String task, String assignee, String superior) {
        CaseReference reference = started(replacement());

        Optional<PersonId> found = superiors.superior(
                new TaskKey(process, task), reference.value(), assignee == null ? null : new PersonId(assignee));

        assertThat(found.map(PersonId::value)).isEqualTo(Optional.ofNullable(superior));
    }

    @Test
    void the_escalation_of_a_task_without_a_head_offers_it_to_the_head_of_the_service() {
        CaseReference reference = started(replacement());
        ProcessInstance instance = run(RequisitionModel.PROCESS, reference);
        tasks.setAssignee(task(instance).getId(), "rh.recrutement");

        jobs.createJobQuery().processInstanceId(instance.getId()).list().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);

        assertThat(candidates(task(instance))).contains("chef.innovation");
    }

    @Test
    void the_escalation_of_a_task_with_nobody_above_offers_it_to_the_head_of_hr() {
        CaseReference reference = started(replacement());
        ProcessInstance instance = run(RequisitionModel.PROCESS, reference);
        tasks.setAssignee(task(instance).getId(), "dgs");

        jobs.createJobQuery().processInstanceId(instance.getId()).list().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);

        assertThat(candidates(task(instance))).contains("drh");
    }

    @Test
    @Transactional
    void nobody_inherits_the_decision_on_his_own_request() {
        CaseReference reference = newReference();
        drafts.draft(
                        HEAD_OF_DDIT,
                        reference.value(),
                        need(Need.CREATION, Route.STATUTORY_ELSE_CONTRACT, "DDIT", 36),
                        null)
                .orThrow();
        steps.start(reference, HEAD_OF_DDIT).orThrow();
        ProcessInstance instance = run(RequisitionModel.PROCESS, reference);
        complete(instance, HEAD_OF_DDIT.value(), java.util.Map.of("mainActivities", "Suivre les conventions"));
        assertThat(task(instance).getAssignee()).isEqualTo(DGA.value());

        departures.leave(DGA, LocalDate.now(clock), HEAD_OF_DDIT).orThrow();

        assertThat(task(instance).getTaskDefinitionKey()).isEqualTo(RequisitionModel.USER_TASK_GIVE_N2_OPINION);
        assertThat(task(instance).getAssignee()).isEqualTo("dgs");
    }
}
