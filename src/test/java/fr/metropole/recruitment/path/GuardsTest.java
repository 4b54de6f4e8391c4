package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.fixture.Applicant;
import fr.metropole.recruitment.fixture.Applicant.Receipt;
import fr.metropole.recruitment.fixture.Desks.OpenTask;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every hard guard against whoever goes round it: the technical administrator moves the token of a running case past a step,
 * sets a timer off early or sends the message by hand, and the person at the next task is refused by name.
 */
class GuardsTest extends GuardedCase {

    private static final Applicant CIVIL_SERVANT =
            new Applicant("Dominique", "Faure", "dominique.faure@example.org", "CIVIL_SERVANT");
    private static final Applicant CONTRACT = new Applicant("Yaël", "Diop", "yael.diop@example.org", "OTHER");

    @Test
    void a_request_is_neither_approved_nor_published_past_its_opinions() {
        String reference = "GARDE DEMANDE 1";
        start(reference, "VACANCY", "STATUTORY_ELSE_CONTRACT", "DDIT", "directrice.ddit");
        desks.complete("directrice.ddit", reference, "UserTask_DescribeJob");

        move(reference, "requisition", "UserTask_GiveN2Opinion", "UserTask_Arbitrate");
        refused("dgs", reference, "UserTask_Arbitrate", Map.of("verdict", "APPROVED"), "STEP_NOT_AWAITED");
        move(reference, "requisition", "UserTask_Arbitrate", "UserTask_GiveBudgetVisa");
        refused("finances", reference, "UserTask_GiveBudgetVisa", Map.of("verdict", "APPROVED"), "STEP_NOT_AWAITED");

        move(reference, "hiring", "CallActivity_Requisition", "CallActivity_Publication");
        refused(HR, reference, "UserTask_PrepareNotice", Map.of(), "NOTICE_BEFORE_APPROVAL");
        assertThat(missing(reference, "2026-000000", true))
                .contains(
                        "CASE_NOT_APPROVED",
                        "CASE_N2_MISSING",
                        "CASE_DGA_MISSING",
                        "CASE_HR_MISSING",
                        "CASE_BUDGET_MISSING",
                        "CASE_ARBITRATION_MISSING",
                        "CASE_LEGAL_BASIS_MISSING",
                        "CASE_NOT_PUBLISHED",
                        "CASE_APPLICATION_MISSING",
                        "CASE_NOT_CHOSEN",
                        "CASE_RECORD_MISSING");
    }

    @Test
    void nobody_decides_on_his_own_request_however_the_task_reaches_him() {
        String reference = "GARDE REGARDS 1";
        String requester = "directrice.ddit";
        start(reference, "VACANCY", "STATUTORY_ELSE_CONTRACT", "DDIT", requester);
        desks.complete(requester, reference, "UserTask_DescribeJob");

        handOver(reference, "UserTask_GiveN2Opinion", requester);
        refused(requester, reference, "UserTask_GiveN2Opinion", Map.of("verdict", "APPROVED"), "OWN_REQUEST");
        handOver(reference, "UserTask_GiveN2Opinion", "dga.dtee");
        desks.complete("dga.dtee", reference, "UserTask_GiveN2Opinion");
        desks.complete(HR, reference, "UserTask_CheckByHr");
        handOver(reference, "UserTask_GiveBudgetVisa", requester);
        refused(requester, reference, "UserTask_GiveBudgetVisa", Map.of("verdict", "APPROVED"), "FOUR_EYES_BUDGET");
    }

    @Test
    void a_post_that_the_council_has_not_created_is_not_published() {
        String reference = "GARDE CREATION 1";
        start(reference, "CREATION", "STATUTORY_ELSE_CONTRACT", "DDIT", "directrice.ddit");
        approve(reference, "directrice.ddit");

        move(reference, "hiring", "CallActivity_PostCreation", "CallActivity_Publication");
        refused(HR, reference, "UserTask_PrepareNotice", Map.of(), "POST_NOT_CREATED");
        assertThat(missing(reference, "2026-000000", true)).contains("POST_NOT_CREATED");
    }

    @Test
    void a_case_is_held_at_every_step_after_its_publication() {
        String reference = "GARDE PARCOURS 1";
        start(reference, "VACANCY", "STATUTORY_ELSE_CONTRACT", "DDIT", "directrice.ddit");
        approve(reference, "directrice.ddit");
        publish(reference);
        Receipt civilServant = CIVIL_SERVANT.apply(address, "garde-parcours-1");
        Receipt contract = CONTRACT.apply(address, "garde-parcours-1");
        time.runDueJobs();
        desks.complete(HR, civilServant.number(), "UserTask_CheckAdmissibility");
        desks.complete(HR, contract.number(), "UserTask_CheckAdmissibility");

        applicationsDoNotCloseEarly(reference);
        selectionDoesNotStartEarly(reference);
        theContractFileStaysShut(reference, contract);

        time.pass(Duration.ofDays(35));
        review(civilServant);
        choiceNeedsInterviewsAndAssessment(reference, civilServant);
        theRecordIsNotSignedPastItsReasons(reference, civilServant, contract);
        review(contract);
        hire(reference, contract);
        offerNeedsItsBudget(reference);
        signatureNeedsAnAct(reference);
        endNeedsTransmissionAndAnswers(reference);
    }

    private void applicationsDoNotCloseEarly(String reference) {
        String timer = management
                .createJobQuery()
                .processInstanceId(instance(reference, "publication"))
                .activityId("BoundaryEvent_ClosingDateReached")
                .singleResult()
                .getId();
        HttpResponse<String> early = desks.as("admin").post("/engine-rest/job/" + timer + "/execute", "{}");
        assertThat(early.statusCode()).isGreaterThanOrEqualTo(400);
        management.setJobRetries(timer, 3);
        HttpResponse<String> moved =
                tryToMove(reference, "publication", "UserTask_MonitorNotice", "ServiceTask_CloseApplications");
        assertThat(moved.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(desks.as("").get("/api/public/vacancies").body()).contains("garde-parcours-1");
    }

    private void selectionDoesNotStartEarly(String reference) {
        move(reference, "hiring", "CallActivity_Publication", "CallActivity_Selection");
        refused(
                "directrice.ddit",
                reference,
                "UserTask_SettleShortlist",
                Map.of("verdict", "NOBODY", "reasons", "Personne."),
                "SHORTLIST_BEFORE_CLOSING");
        move(reference, "hiring", "CallActivity_Selection", "CallActivity_Publication");
        move(reference, "publication", "UserTask_PrepareNotice", "UserTask_MonitorNotice");
    }

    /** The messages, the doors of the file and the doors of a task that the administrator made. */
    private void theContractFileStaysShut(String reference, Receipt contract) {
        String number = contract.number();
        String message = "{\"messageName\":\"Message_ContractPoolOpened\",\"businessKey\":\"" + number + "\"}";
        assertThat(desks.as(HR).post("/engine-rest/message", message).statusCode())
                .isEqualTo(403);
        assertThat(desks.as("directrice.ddit")
                        .post("/engine-rest/message", message)
                        .statusCode())
                .isEqualTo(403);
        assertThat(desks.as("admin").post("/engine-rest/message", message).statusCode())
                .as("the engine lets its administrator send it")
                .isLessThan(300);
        OpenTask review = desks.task(HR, number, "UserTask_ReviewByN1");
        String manager = review.assignee();
        String answer = "{\"variables\":{\"verdict\":{\"value\":\"FAVOURABLE\"}}}";
        for (String door : List.of(
                "/engine-rest/task/" + review.id() + "/complete",
                "/engine-rest/task/" + review.id() + "/submit-form",
                "/camunda/api/engine/engine/default/task/" + review.id() + "/submit-form")) {
            HttpResponse<String> refused = desks.as(manager).post(door, answer);
            assertThat(refused.statusCode()).as(door + refused.body()).isGreaterThanOrEqualTo(400);
        }
        assertThat(desks.as(manager)
                        .post("/engine-rest/task/" + review.id() + "/complete", answer)
                        .body())
                .contains("CONTRACT_POOL_CLOSED");
        assertThat(String.valueOf(desks.shown(manager, review))).doesNotContain("Diop");
        for (String reader : List.of(manager, HR, "drh", "dga.dtee", "admin")) {
            assertThat(desks.as(reader).get("/candidatures/" + number).statusCode())
                    .as(reader)
                    .isNotEqualTo(200);
        }
        move(number, "application", "UserTask_ReviewByN1", "IntermediateCatchEvent_ContractPoolOpened");
        assertThat(applications.find(number).orElseThrow().reviews()).isEmpty();
    }

    private void choiceNeedsInterviewsAndAssessment(String reference, Receipt civilServant) {
        move(reference, "selection", "UserTask_SettleShortlist", "UserTask_ComposePanel");
        refusedAtOnce(HR, reference, "UserTask_ComposePanel", "SELECTION_STATE");
        move(reference, "selection", "UserTask_ComposePanel", "UserTask_SettleShortlist");
        desks.completeAsAssigned(
                reference,
                "UserTask_SettleShortlist",
                Map.of("verdict", "SHORTLISTED", "shortlisted", List.of(civilServant.number())));
        desks.complete(HR, reference, "UserTask_ComposePanel", Map.of("panel", List.of("directrice.ddit", "dga.dtee")));
        time.runDueJobs();
        refused(HR, reference, "UserTask_WriteAssessment", Map.of(), "GRID_MISSING");
        move(reference, "selection", "UserTask_WriteAssessment", "UserTask_ChooseCandidate");
        String chooser = desks.task(HR, reference, "UserTask_ChooseCandidate").assignee();
        refused(
                chooser,
                reference,
                "UserTask_ChooseCandidate",
                Map.of("verdict", "NOBODY", "nobodyReason", "Personne.", "reasons", "Personne."),
                "SELECTION_STATE");
        move(reference, "selection", "UserTask_ChooseCandidate", "UserTask_WriteAssessment");
        desks.complete(HR, civilServant.number(), "UserTask_ScheduleInterview");
        time.runDueJobs();
        desks.complete("directrice.ddit", civilServant.number(), "UserTask_ConductInterview");
        desks.complete("dga.dtee", civilServant.number(), "UserTask_ConductInterview");
        desks.complete(HR, reference, "UserTask_WriteAssessment");
    }

    private void theRecordIsNotSignedPastItsReasons(String reference, Receipt civilServant, Receipt contract) {
        HttpResponse<String> moved =
                tryToMove(reference, "selection", "UserTask_ChooseCandidate", "ServiceTask_OpenContractPool");
        if (moved.statusCode() < 300) {
            assertThat(runDueJobsFails()).as("nothing opens before the record").isTrue();
            move(reference, "selection", "ServiceTask_OpenContractPool", "UserTask_ChooseCandidate");
        }
        assertThat(applications.waitingForPool(new CaseReference(reference))).isEqualTo(1);
        desks.completeAsAssigned(
                reference,
                "UserTask_ChooseCandidate",
                Map.of("verdict", "NOBODY", "nobodyReason", "Les attentes sont trop éloignées."));
        refused(
                HR,
                reference,
                "UserTask_PrepareUnsuccessfulRecord",
                Map.of("recordReasons", List.of()),
                "RECORD_REASON_MISSING");
        desks.complete(HR, reference, "UserTask_PrepareUnsuccessfulRecord");
        desks.complete("autorite", reference, "UserTask_SignUnsuccessfulRecord");
        time.runDueJobs();
        assertThat(desks.task(HR, contract.number(), "UserTask_ReviewByN1").assignee())
                .isNotEmpty();
        assertThat(applications
                        .find(civilServant.number())
                        .orElseThrow()
                        .state()
                        .isFinal())
                .isTrue();
    }

    private void hire(String reference, Receipt contract) {
        desks.completeAsAssigned(
                reference,
                "UserTask_SettleShortlist",
                Map.of("verdict", "SHORTLISTED", "shortlisted", List.of(contract.number())));
        desks.complete(HR, reference, "UserTask_ComposePanel", Map.of("panel", List.of("directrice.ddit", "dga.dtee")));
        time.runDueJobs();
        desks.complete(HR, contract.number(), "UserTask_ScheduleInterview");
        time.runDueJobs();
        desks.complete("directrice.ddit", contract.number(), "UserTask_ConductInterview");
        desks.complete("dga.dtee", contract.number(), "UserTask_ConductInterview");
        desks.complete(HR, reference, "UserTask_WriteAssessment");
        desks.completeAsAssigned(
                reference,
                "UserTask_ChooseCandidate",
                Map.of("verdict", "CHOSEN", "chosen", contract.number(), "reserve", List.of()));
        time.runDueJobs();
        assertThat(missing(reference, contract.number(), true)).isEmpty();
        assertThat(missing(reference, contract.number(), false))
                .as("an order for somebody who is no civil servant")
                .containsExactly("CASE_NOT_A_CIVIL_SERVANT");
    }

    private void offerNeedsItsBudget(String reference) {
        move(reference, "offer-contractual", "UserTask_DraftTerms", "UserTask_SignContract");
        refused("autorite", reference, "UserTask_SignContract", Map.of("verdict", "SIGNED"), "OFFER_UNKNOWN");
        move(reference, "offer-contractual", "UserTask_SignContract", "UserTask_DraftTerms");
        desks.complete(HR, reference, "UserTask_DraftTerms");
        HttpResponse<String> moved =
                tryToMove(reference, "offer-contractual", "UserTask_ConfirmBudget", "ServiceTask_SendOffer");
        if (moved.statusCode() < 300) {
            assertThat(runDueJobsFails()).as("no offer without its budget").isTrue();
            move(reference, "offer-contractual", "ServiceTask_SendOffer", "UserTask_ConfirmBudget");
        }
        assertThat(missing(reference, chosen(reference), true)).containsExactly("OFFER_BUDGET_MISSING");
        desks.complete("finances", reference, "UserTask_ConfirmBudget");
        time.runDueJobs();
    }

    private void signatureNeedsAnAct(String reference) {
        move(reference, "offer-contractual", "UserTask_RecordCandidateAnswer", "UserTask_SignContract");
        refused("autorite", reference, "UserTask_SignContract", Map.of("verdict", "SIGNED"), "OFFER_STATE");
        HttpResponse<String> moved =
                tryToMove(reference, "offer-contractual", "UserTask_SignContract", "ServiceTask_CloseOffer");
        if (moved.statusCode() < 300) {
            assertThat(runDueJobsFails()).as("the candidate may still answer").isTrue();
            move(reference, "offer-contractual", "ServiceTask_CloseOffer", "UserTask_RecordCandidateAnswer");
        } else {
            move(reference, "offer-contractual", "UserTask_SignContract", "UserTask_RecordCandidateAnswer");
        }
        desks.complete(HR, reference, "UserTask_RecordCandidateAnswer", Map.of("verdict", "ACCEPTED"));
        HttpResponse<String> other =
                desks.attempt(HR, reference, "UserTask_DraftContract", Map.of("declarationNumber", "O075261122999999"));
        assertThat(other.statusCode()).as(other.body()).isLessThan(300);
        refused(
                "autorite",
                reference,
                "UserTask_SignContract",
                Map.of("verdict", "SIGNED"),
                "DECLARATION_NUMBER_DIFFERS");
        desks.complete(
                "autorite",
                reference,
                "UserTask_SignContract",
                Map.of("verdict", "RETURNED", "reason", "Corriger le numéro de la déclaration."));
        desks.complete(HR, reference, "UserTask_DraftContract", Map.of("declarationNumber", "O075261122000009"));
        for (String barred : List.of("directrice.ddit", "finances")) {
            handOver(reference, "UserTask_SignContract", barred);
            refused(barred, reference, "UserTask_SignContract", Map.of("verdict", "SIGNED"), "FOUR_EYES_SIGNATURE");
        }
        handOver(reference, "UserTask_SignContract", "autorite");
        desks.complete("autorite", reference, "UserTask_SignContract");
        desks.complete(HR, reference, "UserTask_CollectCandidateSignature");
        time.runDueJobs();
    }

    private void endNeedsTransmissionAndAnswers(String reference) {
        time.pass(Duration.ofDays(60));
        move(reference, "completion", "UserTask_TransmitToLegalityControl", "UserTask_ConfirmStartOfService");
        refused(
                desks.task(HR, reference, "UserTask_ConfirmStartOfService").assignee(),
                reference,
                "UserTask_ConfirmStartOfService",
                Map.of(),
                "START_BEFORE_TRANSMISSION");
        move(reference, "completion", "UserTask_ConfirmStartOfService", "UserTask_DeclareOutcome");
        refused(HR, reference, "UserTask_DeclareOutcome", Map.of(), "");
        move(reference, "completion", "UserTask_DeclareOutcome", "UserTask_TransmitToLegalityControl");
        desks.complete(HR, reference, "UserTask_TransmitToLegalityControl");
    }

    private String chosen(String reference) {
        return applications.ofCase(new CaseReference(reference)).stream()
                .filter(one -> one.status().name().equals("OTHER"))
                .map(one -> one.number())
                .findFirst()
                .orElseThrow();
    }

    /** An empty code asks only that the answer is a refusal. */
    private void refused(String user, String reference, String task, Map<String, Object> chosen, String code) {
        HttpResponse<String> answer = desks.attempt(user, reference, task, chosen);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).contains(code);
    }

    /** A step whose form does not even open. */
    private void refusedAtOnce(String user, String reference, String taskKey, String code) {
        String task =
                "/engine-rest/task/" + desks.task(user, reference, taskKey).id();
        assertThat(desks.as(user).get(task + "/form-variables").body()).contains(code);
        HttpResponse<String> answer = desks.as(user).post(task + "/complete", "{}");
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).contains(code);
    }
}
