package fr.metropole.recruitment.audit.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.fixture.CaseEngine;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the engine and the modules do stands in the chain of the instance, once, in its order. */
class RecordedStepsTest extends CaseEngine {

    @Autowired
    private JdbcClient jdbc;

    private List<Map<String, Object>> entries(ProcessInstance instance) {
        return jdbc.sql("select * from audit_entry where chain = :chain order by seq_no")
                .param("chain", instance.getId())
                .query()
                .listOfRows();
    }

    private List<String> told(ProcessInstance instance) {
        return entries(instance).stream()
                .map(row -> row.get("KIND") + " " + row.get("TITLE"))
                .toList();
    }

    private void administrator(Runnable work) {
        identity.setAuthentication("admin", List.of("camunda-admin"));
        work.run();
        identity.clearAuthentication();
    }

    private ProcessInstance described() {
        CaseReference reference = started(replacement());
        ProcessInstance instance = run("requisition", reference);
        complete(instance, "chef.innovation", Map.of());
        return instance;
    }

    @Test
    void each_step_is_told_once_and_in_order() {
        ProcessInstance instance = described();
        complete(instance, "directeur.daden", Map.of("verdict", "RETURNED", "reason", "Préciser les missions."));

        assertThat(told(instance))
                .containsExactly(
                        "PROCESS_STARTED Demande de recrutement",
                        "TASK_OPENED Compléter la fiche de poste",
                        "STEP Fiche de poste complète",
                        "TASK_DONE Compléter la fiche de poste",
                        "TASK_OPENED Donner l’avis du N+2",
                        "DECISION Avis donné",
                        "TASK_DONE Donner l’avis du N+2",
                        "TASK_OPENED Corriger la demande");
        Map<String, Object> opinion = entries(instance).get(6);
        assertThat(opinion)
                .containsEntry("ACTOR", "directeur.daden")
                .containsEntry("ELEMENT", "UserTask_GiveN2Opinion");
        assertThat(String.valueOf(opinion.get("ACTOR_ROLE"))).startsWith("Directeur");
        assertThat(String.valueOf(opinion.get("DETAIL"))).contains("RETURNED", "Renvoyer");
        assertThat(String.valueOf(opinion.get("DETAIL")) + opinion.get("TITLE")).doesNotContain("Préciser");
    }

    @Test
    void the_walked_path_is_kept_with_the_entries() {
        ProcessInstance instance = described();

        assertThat(entries(instance).stream().map(row -> row.get("MOVES")))
                .containsExactly(
                        "",
                        "+StartEvent_NeedReceived -StartEvent_NeedReceived +UserTask_DescribeJob",
                        "",
                        "",
                        "-UserTask_DescribeJob +Gateway_JoinSubmitted -Gateway_JoinSubmitted +UserTask_GiveN2Opinion");
    }

    @Test
    void a_refused_completion_leaves_no_trace() {
        ProcessInstance instance = described();
        int before = entries(instance).size();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> complete(instance, "directeur.daden", Map.of("verdict", "RETURNED"))))
                .isNotNull();

        assertThat(entries(instance)).hasSize(before);
    }

    @Test
    void a_task_that_is_given_to_somebody_else_says_from_whom_to_whom_by_whom() {
        ProcessInstance instance = described();
        Task task = task(instance);

        as("drh", () -> tasks.setAssignee(task.getId(), "dga.dtee"));

        Map<String, Object> last = entries(instance).get(entries(instance).size() - 1);
        assertThat(last)
                .containsEntry("KIND", "TASK_ASSIGNED")
                .containsEntry("TITLE", "Donner l’avis du N+2")
                .containsEntry("ACTOR", "drh");
        assertThat(String.valueOf(last.get("DETAIL")))
                .contains("\"takenFrom\":\"directeur.daden\"", "\"assignee\":\"dga.dtee\"");
    }

    @Test
    void what_an_administrator_does_by_hand_is_told_in_the_case() {
        ProcessInstance instance = described();

        administrator(() -> runtime.suspendProcessInstanceById(instance.getId()));
        administrator(() -> runtime.activateProcessInstanceById(instance.getId()));
        administrator(() -> runtime.createProcessInstanceModification(instance.getId())
                .cancelAllForActivity("UserTask_GiveN2Opinion")
                .startBeforeActivity("UserTask_CorrectRequest")
                .execute());

        assertThat(told(instance))
                .contains(
                        "OPERATION Suspension (processus)",
                        "OPERATION Réactivation (processus)",
                        "OPERATION Déplacement dans le processus (processus)",
                        "TASK_CANCELLED Donner l’avis du N+2");
        assertThat(entries(instance).stream()
                        .filter(row -> "OPERATION".equals(row.get("KIND")))
                        .map(row -> row.get("ACTOR")))
                .containsOnly("admin");
    }

    @Test
    void an_instance_that_is_deleted_by_hand_is_told_as_stopped() {
        ProcessInstance instance = described();

        administrator(() -> runtime.deleteProcessInstance(instance.getId(), "essai"));

        assertThat(told(instance)).contains("PROCESS_STOPPED Processus interrompu avant sa fin");
    }
}
