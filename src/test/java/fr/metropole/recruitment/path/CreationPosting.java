package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.Applicant;
import fr.metropole.recruitment.fixture.Applicant.Receipt;
import fr.metropole.recruitment.fixture.Desks.OpenTask;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The second real posting: a post to be created by the council, for a civil servant, else by a contract of three years. A
 * first request is refused by the general direction. The first offer, to a civil servant, is declined; nobody is left, the
 * search is recorded as unsuccessful, and only then the application for a contract that waited is read and accepted.
 */
final class CreationPosting extends Posting {

    static final String REFUSED = "CdM DIT 2019";
    static final String REFERENCE = "CdM DIT 2020";

    private static final String REQUESTER = "directrice.ddit";

    private static final Applicant CIVIL_SERVANT =
            new Applicant("Dominique", "Faure", "dominique.faure@example.org", "CIVIL_SERVANT");
    private static final Applicant LAUREATE =
            new Applicant("Lou", "Marchand", "lou.marchand@example.org", "COMPETITION_LAUREATE");
    private static final Applicant CONTRACT = new Applicant("Yaël", "N’Diaye", "yael.ndiaye@example.org", "OTHER");
    private static final Applicant WITHDRAWING = new Applicant("Maé", "Blin", "mae.blin@example.org", "OTHER");
    private static final Applicant INADMISSIBLE =
            new Applicant("Ange", "Prat", "ange.prat@example.org", "CIVIL_SERVANT");
    private static final Applicant LATE = new Applicant("Claude", "Vidal", "claude.vidal@example.org", "CIVIL_SERVANT");

    CreationPosting(Stage stage) {
        super(stage, "job-description-creation.json");
    }

    @Override
    void walk() {
        refusedByTheGeneralDirection();
        request(REQUESTER, REFERENCE, need());
        shows(REFERENCE, "G 131", "PCAEM", "Centre aquatique olympique", "Correspondants techniques");
        approve();
        create();
        publish();
        Receipt statutory = CIVIL_SERVANT.apply(address, slug(REFERENCE));
        Receipt laureate = LAUREATE.apply(address, slug(REFERENCE));
        Receipt contract = CONTRACT.apply(address, slug(REFERENCE));
        Receipt withdrawn = WITHDRAWING.apply(address, slug(REFERENCE));
        Receipt inadmissible = INADMISSIBLE.apply(address, slug(REFERENCE));
        time.runDueJobs();
        WITHDRAWING.withdraw(address, withdrawn);
        admit(statutory, laureate, contract);
        says(HR, inadmissible.number(), "UserTask_CheckAdmissibility", "INADMISSIBLE", "Le grade ne convient pas.");
        assertThat(desks.tasks(HR, contract.number()))
                .as("an application for a contract waits while civil servants are sought")
                .isEmpty();
        time.pass(Duration.ofDays(35));
        refusedAsLate(LATE, slug(REFERENCE));
        review(statutory, laureate);
        firstRound(statutory, laureate);
        declineOrder();
        unsuccessful();
        secondRound(contract);
        sign();
        complete();

        ended("hiring", REFERENCE, "EndEvent_Filled");
        ended("application", statutory.number(), "EndEvent_Withdrawn");
        ended("application", laureate.number(), "EndEvent_NotRetained");
        ended("application", contract.number(), "EndEvent_Retained");
        ended("application", withdrawn.number(), "EndEvent_Withdrawn");
        ended("application", inadmissible.number(), "EndEvent_Inadmissible");
        everybodyIsAnswered(REFERENCE, List.of(statutory, laureate, contract, withdrawn, inadmissible));
    }

    private void refusedByTheGeneralDirection() {
        request(REQUESTER, REFUSED, need());
        decide(REFUSED, "UserTask_GiveN2Opinion", "APPROVED");
        desks.complete(HR, REFUSED, "UserTask_CheckByHr");
        desks.complete("finances", REFUSED, "UserTask_GiveBudgetVisa");
        says("dgs", REFUSED, "UserTask_Arbitrate", "REFUSED", "Le tableau des emplois est arrêté pour l’année.");
        time.runDueJobs();
        ended("hiring", REFUSED, "EndEvent_Refused");
    }

    private static Map<String, Object> need() {
        Map<String, Object> need = new HashMap<>();
        need.put("title", "Chargé de mission coopérations et innovation publique (H/F)");
        need.put("need", "CREATION");
        need.put("route", "STATUTORY_ELSE_CONTRACT");
        need.put("unitCode", "DDIT");
        need.put("category", "A");
        need.put("durationMonths", 36);
        need.put("asSoonAsPossible", true);
        need.put("designatedExpertPost", true);
        need.put("justification", "Les coopérations avec les communes demandent un cadre qui les suive.");
        return need;
    }

    private void approve() {
        // the direction stands right under the DGA, who is its N+2 as well: he gives one opinion for both
        decide(REFERENCE, "UserTask_GiveN2Opinion", "RETURNED");
        desks.complete(REQUESTER, REFERENCE, "UserTask_CorrectRequest");
        decide(REFERENCE, "UserTask_GiveN2Opinion", "APPROVED");
        desks.complete(HR, REFERENCE, "UserTask_CheckByHr");
        desks.complete("finances", REFERENCE, "UserTask_GiveBudgetVisa");
        decide(REFERENCE, "UserTask_Arbitrate", "APPROVED");
    }

    private void decide(String reference, String taskKey, String verdict) {
        String decider = desks.completeAsAssigned(
                reference, taskKey, Map.of("verdict", verdict, "reason", "Motif consigné au dossier."));
        assertThat(decider).as("nobody decides on his own request").isNotEqualTo(REQUESTER);
        time.runDueJobs();
    }

    private void create() {
        desks.complete(HR, REFERENCE, "UserTask_DraftDeliberation", Map.of("openToContract", true));
        desks.complete("assemblees", REFERENCE, "UserTask_PutOnAgenda");
        time.pass(Duration.ofDays(10));
        desks.complete(
                "assemblees", REFERENCE, "UserTask_RecordVote", Map.of("verdict", "ADOPTED", "openToContract", true));
        desks.complete("assemblees", REFERENCE, "UserTask_TransmitDeliberation", Map.of("acknowledgement", ""));
        desks.complete("assemblees", REFERENCE, "UserTask_RecordAcknowledgement");
        time.runDueJobs();
    }

    private void publish() {
        desks.complete(HR, REFERENCE, "UserTask_PrepareNotice");
        says("drh", REFERENCE, "UserTask_ValidateNotice", "RETURNED", "Préciser le lieu de travail.");
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
        shortlist(statutory, laureate.number() + " : expérience trop éloignée du poste");
        interview(statutory);
        choose(statutory);
    }

    private void shortlist(Receipt receipt, String reasons) {
        desks.completeAsAssigned(
                REFERENCE,
                "UserTask_SettleShortlist",
                Map.of("verdict", "SHORTLISTED", "shortlisted", List.of(receipt.number()), "reasons", reasons));
    }

    private void interview(Receipt receipt) {
        desks.complete(HR, REFERENCE, "UserTask_ComposePanel", Map.of("panel", List.of(REQUESTER, "dga.dtee")));
        time.runDueJobs();
        desks.complete(HR, receipt.number(), "UserTask_ScheduleInterview");
        time.runDueJobs();
        desks.complete(REQUESTER, receipt.number(), "UserTask_ConductInterview");
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
        says("autorite", REFERENCE, "UserTask_SignUnsuccessfulRecord", "RETURNED", "Rappeler la publicité faite.");
        desks.complete(HR, REFERENCE, "UserTask_PrepareUnsuccessfulRecord");
        desks.complete("autorite", REFERENCE, "UserTask_SignUnsuccessfulRecord");
        time.runDueJobs();
    }

    private void secondRound(Receipt contract) {
        review(contract);
        shortlist(contract, "");
        interview(contract);
        choose(contract);
    }

    private void sign() {
        desks.complete(HR, REFERENCE, "UserTask_DraftTerms", Map.of("trialLength", 3, "trialUnit", "MONTHS"));
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
        desks.completeAsAssigned(REFERENCE, "UserTask_ConcludeTrialPeriod", Map.of("verdict", "CONFIRMED"));
        time.runDueJobs();
    }
}
