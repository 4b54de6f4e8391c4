package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.core.ActCheck;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.fixture.Applicant.Receipt;
import fr.metropole.recruitment.fixture.EngineTime;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** A case on its way, and what the technical administrator can do to it: move its token, hand its tasks to somebody. */
abstract class GuardedCase extends WholeApplication {

    protected static final String HR = "rh.recrutement";

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected Applications applications;

    @Autowired
    private List<ActCheck> checks;

    /** What the check before the signature of a contract lacks, whoever of the case would get it. */
    protected final List<String> lacking(String key) {
        CaseReference reference =
                applications.find(key).map(ApplicationView::caseReference).orElseGet(() -> new CaseReference(key));
        List<String> numbers = applications.ofCase(reference).stream()
                .map(ApplicationView::number)
                .toList();
        return (numbers.isEmpty() ? List.of("2026-000000") : numbers)
                .stream()
                        .flatMap(number -> missing(reference.value(), number, true).stream())
                        .distinct()
                        .toList();
    }

    protected final List<String> missing(String reference, String number, boolean contract) {
        ActCheck.ActToSign act = new ActCheck.ActToSign(new CaseReference(reference), number, contract);
        return checks.stream()
                .flatMap(check -> check.missing(act).stream())
                .map(Refusal::code)
                .toList();
    }

    /** The head of HR entrusts a task to somebody, through the engine's own door. */
    protected final void handOver(String reference, String taskKey, String person) {
        String task = desks.task("drh", reference, taskKey).id();
        HttpResponse<String> answer =
                desks.as("drh").post("/engine-rest/task/" + task + "/assignee", "{\"userId\":\"" + person + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    }

    protected final boolean runDueJobsFails() {
        try {
            time.runDueJobs();
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    protected final void move(String key, String process, String from, String to) {
        HttpResponse<String> moved = tryToMove(key, process, from, to);
        assertThat(moved.statusCode()).as(moved.body()).isLessThan(300);
    }

    protected final HttpResponse<String> tryToMove(String key, String process, String from, String to) {
        String instructions =
                """
                {"skipCustomListeners": false, "skipIoMappings": false, "instructions": [
                  {"type": "startBeforeActivity", "activityId": "%s"},
                  {"type": "cancel", "activityId": "%s"}]}"""
                        .formatted(to, from);
        return desks.as("admin")
                .post("/engine-rest/process-instance/" + instance(key, process) + "/modification", instructions);
    }

    protected final String instance(String key, String process) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(key)
                .singleResult();
        assertThat(instance).as(process + " of " + key).isNotNull();
        return instance.getId();
    }

    protected final void start(String reference, String need, String route, String unit, String requester) {
        start(reference, need, route, unit, requester, Map.of());
    }

    protected final void start(
            String reference, String need, String route, String unit, String requester, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>();
        form.put("title", "Chargé de mission coopérations (H/F)");
        form.put("need", need);
        form.put("route", route);
        form.put("unitCode", unit);
        form.put("category", "A");
        form.put("durationMonths", 36);
        form.put("asSoonAsPossible", true);
        form.put("reference", reference);
        form.putAll(more);
        HttpResponse<String> started = desks.startHiring(requester, form);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
    }

    protected final void approve(String reference, String requester) {
        desks.complete(requester, reference, "UserTask_DescribeJob");
        desks.completeAsAssigned(reference, "UserTask_GiveN2Opinion", Map.of());
        if (desks.tasks(HR, reference).stream().anyMatch(task -> task.taskKey().equals("UserTask_GiveDgaOpinion"))) {
            desks.completeAsAssigned(reference, "UserTask_GiveDgaOpinion", Map.of());
        }
        desks.complete(HR, reference, "UserTask_CheckByHr");
        desks.complete("finances", reference, "UserTask_GiveBudgetVisa");
        desks.completeAsAssigned(reference, "UserTask_Arbitrate", Map.of());
    }

    protected final void publish(String reference) {
        desks.complete(HR, reference, "UserTask_PrepareNotice");
        desks.complete("drh", reference, "UserTask_ValidateNotice");
        desks.complete(HR, reference, "UserTask_ConfirmPublication", Map.of("declarationNumber", "O075261122000009"));
        assertThat(EngineTime.today()).isNotNull();
    }

    protected final void review(Receipt receipt) {
        desks.completeAsAssigned(receipt.number(), "UserTask_ReviewByN1", Map.of());
        desks.completeAsAssigned(receipt.number(), "UserTask_ReviewByN2", Map.of());
    }
}
