package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.Applicant;
import fr.metropole.recruitment.fixture.Applicant.Receipt;
import fr.metropole.recruitment.fixture.Desks.OpenTask;
import fr.metropole.recruitment.mail.Letters;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The second real posting: a post to be created by the council, for a civil servant, else by a contract of three years.
 * The first offer, to a civil servant, is declined; nobody is left, the search is recorded as unsuccessful, and only then
 * the application for a contract that waited is read and accepted.
 */
class CreationPostingTest extends WholeApplication {

    private static final String REFERENCE = "CdM DIT 2020";
    private static final String SLUG = "cdm-dit-2020";
    private static final String HR = "rh.recrutement";

    private static final Applicant CIVIL_SERVANT =
            new Applicant("Dominique", "Faure", "dominique.faure@example.org", "CIVIL_SERVANT");
    private static final Applicant LAUREATE =
            new Applicant("Lou", "Marchand", "lou.marchand@example.org", "COMPETITION_LAUREATE");
    private static final Applicant CONTRACT = new Applicant("Yaël", "N’Diaye", "yael.ndiaye@example.org", "OTHER");
    private static final Applicant WITHDRAWING = new Applicant("Maé", "Blin", "mae.blin@example.org", "OTHER");
    private static final Applicant INADMISSIBLE =
            new Applicant("Ange", "Prat", "ange.prat@example.org", "CIVIL_SERVANT");

    @Autowired
    private Letters letters;

    @Test
    void goes_from_the_council_to_the_signed_contract() {
        request();
        create();
        publish();
        Receipt statutory = CIVIL_SERVANT.apply(address, SLUG);
        Receipt laureate = LAUREATE.apply(address, SLUG);
        Receipt contract = CONTRACT.apply(address, SLUG);
        Receipt withdrawn = WITHDRAWING.apply(address, SLUG);
        Receipt inadmissible = INADMISSIBLE.apply(address, SLUG);
        time.runDueJobs();
        WITHDRAWING.withdraw(address, withdrawn);
        admit(statutory, laureate, contract);
        desks.complete(
                HR,
                inadmissible.number(),
                "UserTask_CheckAdmissibility",
                Map.of("verdict", "INADMISSIBLE", "reason", "Le grade ne correspond pas au poste."));
        assertThat(desks.tasks(HR, contract.number()))
                .as("an application for a contract waits while civil servants are sought")
                .isEmpty();

        time.pass(Duration.ofDays(35));
        review(statutory, laureate);
        firstRound(statutory, laureate);
        declineOrder();
        unsuccessful();
        secondRound(contract);
        sign();
        complete();

        assertThat(endOf("hiring", REFERENCE)).isEqualTo("EndEvent_Filled");
        assertThat(endOf("application", contract.number())).isEqualTo("EndEvent_Retained");
        for (Receipt receipt : List.of(statutory, laureate, contract, withdrawn, inadmissible)) {
            assertThat(letters.hasAnswer(receipt.number())).as(receipt.number()).isTrue();
        }
        assertThat(failedJobs()).isZero();
    }

    private void request() {
        Map<String, Object> need = new HashMap<>();
        need.put("title", "Chargé de mission coopérations et innovation publique (H/F)");
        need.put("need", "CREATION");
        need.put("route", "STATUTORY_ELSE_CONTRACT");
        need.put("unitCode", "DDIT");
        need.put("category", "A");
        need.put("durationMonths", 36);
        need.put("asSoonAsPossible", true);
        need.put("reference", REFERENCE);
        HttpResponse<String> started = desks.startHiring("directrice.ddit", need);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        desks.complete("directrice.ddit", REFERENCE, "UserTask_DescribeJob");
        decide("UserTask_GiveN2Opinion", "APPROVED");
        decide("UserTask_GiveDgaOpinion", "RETURNED");
        desks.complete("directrice.ddit", REFERENCE, "UserTask_CorrectRequest");
        decide("UserTask_GiveN2Opinion", "APPROVED");
        decide("UserTask_GiveDgaOpinion", "APPROVED");
        desks.complete(HR, REFERENCE, "UserTask_CheckByHr");
        desks.complete("finances", REFERENCE, "UserTask_GiveBudgetVisa");
        decide("UserTask_Arbitrate", "APPROVED");
    }

    private void decide(String taskKey, String verdict) {
        String decider = desks.completeAsAssigned(
                REFERENCE, taskKey, Map.of("verdict", verdict, "reason", "Motif consigné au dossier."));
        assertThat(decider).as("nobody decides on his own request").isNotEqualTo("directrice.ddit");
    }

    private void create() {
        desks.complete(HR, REFERENCE, "UserTask_DraftDeliberation", Map.of("openToContract", true));
        desks.complete("assemblees", REFERENCE, "UserTask_PutOnAgenda");
        time.pass(Duration.ofDays(10));
        desks.complete(
                "assemblees", REFERENCE, "UserTask_RecordVote", Map.of("verdict", "ADOPTED", "openToContract", true));
        desks.complete("assemblees", REFERENCE, "UserTask_TransmitDeliberation");
    }

    private void publish() {
        desks.complete(HR, REFERENCE, "UserTask_PrepareNotice");
        desks.complete(
                "drh",
                REFERENCE,
                "UserTask_ValidateNotice",
                Map.of("verdict", "RETURNED", "reason", "Préciser le lieu."));
        desks.complete(HR, REFERENCE, "UserTask_PrepareNotice");
        desks.complete("drh", REFERENCE, "UserTask_ValidateNotice");
        HttpResponse<String> refused = desks.attempt(
                HR, REFERENCE, "UserTask_ConfirmPublication", Map.of("channels", List.of("OWN_SITE", "COMMON_PORTAL")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("DECLARATION_NUMBER_MISSING");
        desks.complete(HR, REFERENCE, "UserTask_ConfirmPublication", Map.of("declarationNumber", "O075261122000001"));
    }

    private void admit(Receipt... receipts) {
        for (Receipt receipt : receipts) {
            desks.complete(HR, receipt.number(), "UserTask_CheckAdmissibility");
        }
    }

    private void review(Receipt... receipts) {
        for (Receipt receipt : receipts) {
            desks.completeAsAssigned(receipt.number(), "UserTask_ReviewByN1", Map.of());
            desks.completeAsAssigned(receipt.number(), "UserTask_ReviewByN2", Map.of());
        }
    }

    private void firstRound(Receipt statutory, Receipt laureate) {
        desks.completeAsAssigned(
                REFERENCE,
                "UserTask_SettleShortlist",
                Map.of(
                        "verdict",
                        "SHORTLISTED",
                        "shortlisted",
                        List.of(statutory.number()),
                        "reasons",
                        laureate.number() + " : expérience trop éloignée du poste"));
        interview(statutory);
        choose(statutory);
    }

    private void interview(Receipt receipt) {
        desks.complete(HR, REFERENCE, "UserTask_ComposePanel", Map.of("panel", List.of("directrice.ddit", "dga.dtee")));
        time.runDueJobs();
        desks.complete(HR, receipt.number(), "UserTask_ScheduleInterview");
        time.runDueJobs();
        desks.complete("directrice.ddit", receipt.number(), "UserTask_ConductInterview");
        desks.complete("dga.dtee", receipt.number(), "UserTask_ConductInterview");
        desks.complete(HR, REFERENCE, "UserTask_WriteAssessment");
    }

    private void choose(Receipt receipt) {
        desks.completeAsAssigned(
                REFERENCE,
                "UserTask_ChooseCandidate",
                Map.of("verdict", "CHOSEN", "chosen", receipt.number(), "reserve", List.of()));
        time.runDueJobs();
    }

    private void declineOrder() {
        desks.complete(HR, REFERENCE, "UserTask_ProposeAppointment");
        time.runDueJobs();
        desks.complete(HR, REFERENCE, "UserTask_RecordCandidateAnswer", Map.of("verdict", "DECLINED"));
        time.runDueJobs();
    }

    /** Nobody is left on the first round: the choice ends with nobody, whichever task comes next. */
    private void unsuccessful() {
        for (OpenTask task : desks.tasks(HR, REFERENCE)) {
            if (task.taskKey().equals("UserTask_SettleShortlist")
                    || task.taskKey().equals("UserTask_ChooseCandidate")) {
                desks.completeAsAssigned(
                        REFERENCE,
                        task.taskKey(),
                        Map.of("verdict", "NOBODY", "reason", "Aucun fonctionnaire ne peut être recruté."));
            }
        }
        desks.complete(HR, REFERENCE, "UserTask_PrepareUnsuccessfulRecord");
        desks.complete("autorite", REFERENCE, "UserTask_SignUnsuccessfulRecord");
        time.runDueJobs();
    }

    private void secondRound(Receipt contract) {
        review(contract);
        desks.completeAsAssigned(
                REFERENCE,
                "UserTask_SettleShortlist",
                Map.of("verdict", "SHORTLISTED", "shortlisted", List.of(contract.number())));
        interview(contract);
        choose(contract);
    }

    private void sign() {
        desks.complete(HR, REFERENCE, "UserTask_DraftTerms");
        desks.complete("finances", REFERENCE, "UserTask_ConfirmBudget");
        time.runDueJobs();
        desks.complete(HR, REFERENCE, "UserTask_RecordCandidateAnswer", Map.of("verdict", "ACCEPTED"));
        desks.complete(HR, REFERENCE, "UserTask_DraftContract");
        desks.complete("autorite", REFERENCE, "UserTask_SignContract");
        desks.complete(HR, REFERENCE, "UserTask_CollectCandidateSignature");
        time.runDueJobs();
    }

    private void complete() {
        desks.complete(HR, REFERENCE, "UserTask_TransmitToLegalityControl");
        desks.complete(HR, REFERENCE, "UserTask_RecordAcknowledgement");
        time.runDueJobs();
        desks.complete(HR, REFERENCE, "UserTask_AnswerCandidates");
        desks.complete(HR, REFERENCE, "UserTask_DeclareOutcome");
        time.pass(Duration.ofDays(90));
        desks.completeAsAssigned(REFERENCE, "UserTask_ConfirmStartOfService", Map.of());
        time.pass(Duration.ofDays(120));
        for (OpenTask task : desks.tasks(HR, REFERENCE)) {
            desks.completeAsAssigned(REFERENCE, task.taskKey(), Map.of("verdict", "CONFIRMED"));
        }
    }
}
