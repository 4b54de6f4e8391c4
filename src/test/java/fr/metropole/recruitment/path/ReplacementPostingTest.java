package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.Applicant;
import fr.metropole.recruitment.fixture.Applicant.Receipt;
import fr.metropole.recruitment.fixture.EngineTime;
import fr.metropole.recruitment.mail.Letters;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The first real posting, from the need to the signed contract, through the engine's REST interface and the deployed forms:
 * eight months in the place of an absent agent, by contract, with everything that happens on the way.
 */
class ReplacementPostingTest extends WholeApplication {

    private static final String REFERENCE = "MGP REMPL DADEN 22";
    private static final String SLUG = "mgp-rempl-daden-22";

    private static final Applicant CIVIL_SERVANT =
            new Applicant("Camille", "Lenoir", "camille.lenoir@example.org", "CIVIL_SERVANT");
    private static final Applicant CONTRACT = new Applicant("Noa", "Petit", "noa.petit@example.org", "OTHER");
    private static final Applicant WITHDRAWING = new Applicant("Alix", "Moreau", "alix.moreau@example.org", "OTHER");
    private static final Applicant INADMISSIBLE = new Applicant("Sacha", "Girard", "sacha.girard@example.org", "OTHER");
    private static final Applicant LATE = new Applicant("Charlie", "Roux", "charlie.roux@example.org", "OTHER");

    @Autowired
    private Letters letters;

    @Test
    void goes_from_the_need_to_the_signed_contract() {
        request();
        approve();
        publish();
        Receipt first = CIVIL_SERVANT.apply(address, SLUG);
        Receipt second = CONTRACT.apply(address, SLUG);
        Receipt withdrawn = WITHDRAWING.apply(address, SLUG);
        Receipt inadmissible = INADMISSIBLE.apply(address, SLUG);
        time.runDueJobs();
        WITHDRAWING.withdraw(address, withdrawn);
        time.runDueJobs();
        admit(first, second, inadmissible);
        close();
        review(first, second);
        select(first, second);
        offerDeclinedThenAccepted(first, second);
        complete();

        assertThat(endOf("hiring", REFERENCE)).isEqualTo("EndEvent_Filled");
        assertThat(endOf("application", first.number())).isEqualTo("EndEvent_Withdrawn");
        assertThat(endOf("application", second.number())).isEqualTo("EndEvent_Retained");
        assertThat(endOf("application", withdrawn.number())).isEqualTo("EndEvent_Withdrawn");
        assertThat(endOf("application", inadmissible.number())).isEqualTo("EndEvent_Inadmissible");
        for (Receipt receipt : List.of(first, second, withdrawn, inadmissible)) {
            assertThat(letters.hasAnswer(receipt.number())).as(receipt.number()).isTrue();
        }
        assertThat(failedJobs()).isZero();
    }

    private void request() {
        Map<String, Object> need = new HashMap<>();
        need.put("title", "Chargé de mission Innovation (H/F)");
        need.put("need", "REPLACEMENT");
        need.put("route", "CONTRACT");
        need.put("unitCode", "SIN");
        need.put("category", "A");
        need.put("durationMonths", 8);
        need.put("asSoonAsPossible", false);
        need.put("startsOn", EngineTime.today().plusDays(81).toString());
        need.put("absentAgentReference", "AG-0042");
        need.put("reference", REFERENCE);
        HttpResponse<String> started = desks.startHiring("chef.innovation", need);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        desks.complete("chef.innovation", REFERENCE, "UserTask_DescribeJob");
    }

    private void approve() {
        desks.complete(
                "directeur.daden",
                REFERENCE,
                "UserTask_GiveN2Opinion",
                Map.of("verdict", "RETURNED", "reason", "Préciser les partenariats suivis."));
        desks.complete("chef.innovation", REFERENCE, "UserTask_CorrectRequest");
        desks.complete("directeur.daden", REFERENCE, "UserTask_GiveN2Opinion");
        desks.complete("dga.dtee", REFERENCE, "UserTask_GiveDgaOpinion");
        desks.complete("rh.recrutement", REFERENCE, "UserTask_CheckByHr");
        desks.complete("finances", REFERENCE, "UserTask_GiveBudgetVisa");
        desks.complete("dgs", REFERENCE, "UserTask_Arbitrate");
    }

    private void publish() {
        HttpResponse<String> refused = desks.attempt(
                "rh.recrutement",
                REFERENCE,
                "UserTask_PrepareNotice",
                Map.of("closesOn", EngineTime.today().plusDays(10).toString()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("CLOSING_TOO_EARLY", "sauf urgence motivée");
        desks.complete("rh.recrutement", REFERENCE, "UserTask_PrepareNotice");
        desks.complete("drh", REFERENCE, "UserTask_ValidateNotice");
        desks.complete("rh.recrutement", REFERENCE, "UserTask_ConfirmPublication");
        assertThat(desks.as("").get("/api/public/vacancies").body()).contains(SLUG);
    }

    private void admit(Receipt first, Receipt second, Receipt inadmissible) {
        desks.complete("rh.recrutement", first.number(), "UserTask_CheckAdmissibility");
        desks.complete("rh.recrutement", second.number(), "UserTask_CheckAdmissibility");
        desks.complete(
                "rh.recrutement",
                inadmissible.number(),
                "UserTask_CheckAdmissibility",
                Map.of("verdict", "INADMISSIBLE", "reason", "Le diplôme exigé n’est pas détenu."));
    }

    private void close() {
        time.pass(Duration.ofDays(35));
        assertThat(LATE.tryToApply(address, SLUG).getStatusCode().value()).isEqualTo(410);
        assertThat(desks.as("").get("/api/public/vacancies").body()).doesNotContain(SLUG);
    }

    private void review(Receipt... receipts) {
        for (Receipt receipt : receipts) {
            desks.complete("chef.innovation", receipt.number(), "UserTask_ReviewByN1");
            desks.complete("directeur.daden", receipt.number(), "UserTask_ReviewByN2");
        }
    }

    private void select(Receipt first, Receipt second) {
        desks.complete(
                "chef.innovation",
                REFERENCE,
                "UserTask_SettleShortlist",
                Map.of("shortlisted", List.of(first.number(), second.number())));
        desks.complete(
                "rh.recrutement",
                REFERENCE,
                "UserTask_ComposePanel",
                Map.of("panel", List.of("chef.innovation", "directeur.daden")));
        time.runDueJobs();
        for (Receipt receipt : List.of(first, second)) {
            desks.complete("rh.recrutement", receipt.number(), "UserTask_ScheduleInterview");
            time.runDueJobs();
            desks.complete("chef.innovation", receipt.number(), "UserTask_ConductInterview");
            desks.complete("directeur.daden", receipt.number(), "UserTask_ConductInterview");
        }
        desks.complete("rh.recrutement", REFERENCE, "UserTask_WriteAssessment");
        choose(first.number(), List.of(second.number()));
    }

    private void choose(String chosen, List<String> reserve) {
        desks.complete(
                "directeur.daden",
                REFERENCE,
                "UserTask_ChooseCandidate",
                Map.of(
                        "verdict",
                        "CHOSEN",
                        "chosen",
                        chosen,
                        "reserve",
                        reserve,
                        "reasons",
                        "Expérience moins proche des missions du poste."));
        time.runDueJobs();
    }

    private void offerDeclinedThenAccepted(Receipt first, Receipt second) {
        offer(Map.of("verdict", "DECLINED"));
        choose(second.number(), List.of());
        offer(Map.of("verdict", "ACCEPTED"));
        desks.complete("rh.recrutement", REFERENCE, "UserTask_DraftContract");
        desks.complete("autorite", REFERENCE, "UserTask_SignContract");
        desks.complete("rh.recrutement", REFERENCE, "UserTask_CollectCandidateSignature");
        time.runDueJobs();
    }

    private void offer(Map<String, Object> answer) {
        desks.complete("rh.recrutement", REFERENCE, "UserTask_DraftTerms");
        desks.complete("finances", REFERENCE, "UserTask_ConfirmBudget");
        time.runDueJobs();
        desks.complete("rh.recrutement", REFERENCE, "UserTask_RecordCandidateAnswer", answer);
        time.runDueJobs();
    }

    private void complete() {
        desks.complete("rh.recrutement", REFERENCE, "UserTask_TransmitToLegalityControl");
        desks.complete("rh.recrutement", REFERENCE, "UserTask_RecordAcknowledgement");
        time.runDueJobs();
        desks.complete("rh.recrutement", REFERENCE, "UserTask_AnswerCandidates");
        desks.complete("rh.recrutement", REFERENCE, "UserTask_DeclareOutcome");
        time.pass(Duration.ofDays(90));
        desks.complete("chef.innovation", REFERENCE, "UserTask_ConfirmStartOfService");
        time.pass(Duration.ofDays(40));
        if (desks.tasks("chef.innovation", REFERENCE).stream()
                .anyMatch(task -> task.taskKey().equals("UserTask_ConcludeTrialPeriod"))) {
            desks.complete(
                    "chef.innovation", REFERENCE, "UserTask_ConcludeTrialPeriod", Map.of("verdict", "CONFIRMED"));
        }
    }
}
