package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.Applicant;
import fr.metropole.recruitment.fixture.Applicant.Receipt;
import fr.metropole.recruitment.fixture.EngineTime;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The first real posting, from the need to the signed contract: eight months in the place of an absent agent, by contract.
 * A first request is refused for want of credits; the second is returned and corrected; the notice is returned, one
 * candidate withdraws, one is inadmissible, one is late, the first choice declines, the contract is corrected.
 */
final class ReplacementPosting extends Posting {

    static final String REFUSED = "MGP REMPL DADEN 19";
    static final String REFERENCE = "MGP REMPL DADEN 22";

    private static final String N1 = "chef.innovation";
    private static final String N2 = "directeur.daden";

    private static final Applicant FIRST =
            new Applicant("Camille", "Lenoir", "camille.lenoir@example.org", "CIVIL_SERVANT");
    private static final Applicant SECOND = new Applicant("Noa", "Petit", "noa.petit@example.org", "OTHER");
    private static final Applicant THIRD =
            new Applicant("Maxence", "Aubry", "maxence.aubry@example.org", "CIVIL_SERVANT");
    private static final Applicant WITHDRAWING = new Applicant("Alix", "Moreau", "alix.moreau@example.org", "OTHER");
    private static final Applicant INADMISSIBLE = new Applicant("Sacha", "Girard", "sacha.girard@example.org", "OTHER");
    private static final Applicant LATE = new Applicant("Charlie", "Roux", "charlie.roux@example.org", "OTHER");

    ReplacementPosting(Stage stage) {
        super(stage, "job-description-replacement.json");
    }

    @Override
    void walk() {
        refusedForWantOfCredits();
        request(N1, REFERENCE, need());
        shows(REFERENCE, "Vivatech", "IA4CITIES", "Quai de la gare", "bac+5", "Exactitude");
        approve();
        publish();
        Receipt first = FIRST.apply(address, slug(REFERENCE));
        Receipt second = SECOND.apply(address, slug(REFERENCE));
        Receipt third = THIRD.apply(address, slug(REFERENCE));
        Receipt withdrawn = WITHDRAWING.apply(address, slug(REFERENCE));
        Receipt inadmissible = INADMISSIBLE.apply(address, slug(REFERENCE));
        time.runDueJobs();
        WITHDRAWING.withdraw(address, withdrawn);
        time.runDueJobs();
        admit(first, second, third);
        says(HR, inadmissible.number(), "UserTask_CheckAdmissibility", "INADMISSIBLE", "Le diplôme exigé manque.");
        time.pass(Duration.ofDays(35));
        refusedAsLate(LATE, slug(REFERENCE));
        review(first, second, third);
        select(first, second, third);
        offerDeclinedThenAccepted(first, second);
        complete();
        theAbsentAgentComesBack();

        ended("hiring", REFERENCE, "EndEvent_Filled");
        ended("application", first.number(), "EndEvent_Withdrawn");
        ended("application", second.number(), "EndEvent_Retained");
        ended("application", third.number(), "EndEvent_NotRetained");
        ended("application", withdrawn.number(), "EndEvent_Withdrawn");
        ended("application", inadmissible.number(), "EndEvent_Inadmissible");
        everybodyIsAnswered(REFERENCE, List.of(first, second, third, withdrawn, inadmissible));
    }

    /** The whole first case: asked for, supported by two levels, refused by finances, and over. */
    private void refusedForWantOfCredits() {
        request(N1, REFUSED, need());
        desks.complete(N2, REFUSED, "UserTask_GiveN2Opinion");
        desks.complete("dga.dtee", REFUSED, "UserTask_GiveDgaOpinion");
        desks.complete(HR, REFUSED, "UserTask_CheckByHr");
        says("finances", REFUSED, "UserTask_GiveBudgetVisa", "REFUSED", "Les crédits du chapitre sont épuisés.");
        time.runDueJobs();
        ended("requisition", REFUSED, "EndEvent_Refused");
        ended("hiring", REFUSED, "EndEvent_Refused");
        assertThat(page(N1, "/dossiers/" + slug(REFUSED))).contains("Les crédits du chapitre sont épuisés.");
        assertThat(desks.as("").get("/api/public/vacancies").body()).doesNotContain(slug(REFUSED));
    }

    static Map<String, Object> need() {
        Map<String, Object> need = new HashMap<>();
        need.put("title", "Chargé de mission Innovation (H/F)");
        need.put("need", "REPLACEMENT");
        need.put("route", "CONTRACT");
        need.put("unitCode", "SIN");
        need.put("category", "A");
        need.put("durationMonths", 8);
        need.put("startsOn", EngineTime.today().plusDays(81).toString());
        need.put("absentAgentReference", "AG-0042");
        need.put("justification", "Les partenariats en cours ne peuvent attendre huit mois.");
        return need;
    }

    private void approve() {
        says(N2, REFERENCE, "UserTask_GiveN2Opinion", "RETURNED", "Préciser les partenariats suivis.");
        desks.complete(N1, REFERENCE, "UserTask_CorrectRequest");
        desks.complete(N2, REFERENCE, "UserTask_GiveN2Opinion");
        desks.complete("dga.dtee", REFERENCE, "UserTask_GiveDgaOpinion");
        says(HR, REFERENCE, "UserTask_CheckByHr", "RETURNED", "Indiquer la référence de l’agent absent.");
        desks.complete(N1, REFERENCE, "UserTask_CorrectRequest");
        desks.complete(N2, REFERENCE, "UserTask_GiveN2Opinion");
        desks.complete("dga.dtee", REFERENCE, "UserTask_GiveDgaOpinion");
        desks.complete(HR, REFERENCE, "UserTask_CheckByHr");
        desks.complete("finances", REFERENCE, "UserTask_GiveBudgetVisa");
        desks.complete("dgs", REFERENCE, "UserTask_Arbitrate");
        time.runDueJobs();
    }

    private void publish() {
        HttpResponse<String> tooEarly = desks.attempt(
                HR,
                REFERENCE,
                "UserTask_PrepareNotice",
                Map.of("closesOn", EngineTime.today().plusDays(10).toString()));
        assertThat(tooEarly.statusCode()).isEqualTo(422);
        assertThat(tooEarly.body()).contains("CLOSING_TOO_EARLY", "sauf urgence motivée");
        desks.complete(HR, REFERENCE, "UserTask_PrepareNotice");
        says("drh", REFERENCE, "UserTask_ValidateNotice", "RETURNED", "Ajouter les congés et les transports.");
        desks.complete(HR, REFERENCE, "UserTask_PrepareNotice");
        desks.complete("drh", REFERENCE, "UserTask_ValidateNotice");
        desks.complete(HR, REFERENCE, "UserTask_ConfirmPublication");
        assertThat(desks.as("").get("/api/public/vacancies").body()).contains(slug(REFERENCE));
    }

    private void admit(Receipt... receipts) {
        for (Receipt receipt : receipts) {
            desks.complete(HR, receipt.number(), "UserTask_CheckAdmissibility");
        }
    }

    private void review(Receipt first, Receipt second, Receipt third) {
        for (Receipt receipt : List.of(first, second)) {
            desks.complete(N1, receipt.number(), "UserTask_ReviewByN1");
            desks.complete(N2, receipt.number(), "UserTask_ReviewByN2");
        }
        says(N1, third.number(), "UserTask_ReviewByN1", "UNFAVOURABLE", "Parcours éloigné des missions.");
        says(N2, third.number(), "UserTask_ReviewByN2", "UNFAVOURABLE", "Même constat à la lecture du dossier.");
    }

    private void select(Receipt first, Receipt second, Receipt third) {
        desks.complete(
                N1,
                REFERENCE,
                "UserTask_SettleShortlist",
                Map.of(
                        "shortlisted",
                        List.of(first.number(), second.number()),
                        "reasons",
                        third.number() + " : expérience trop éloignée du poste"));
        desks.complete(HR, REFERENCE, "UserTask_ComposePanel", Map.of("panel", List.of(N1, N2)));
        time.runDueJobs();
        for (Receipt receipt : List.of(first, second)) {
            desks.complete(HR, receipt.number(), "UserTask_ScheduleInterview");
            time.runDueJobs();
            desks.complete(N1, receipt.number(), "UserTask_ConductInterview");
            desks.complete(N2, receipt.number(), "UserTask_ConductInterview");
        }
        desks.complete(HR, REFERENCE, "UserTask_WriteAssessment");
        choose(first.number(), List.of(second.number()));
    }

    private void choose(String chosen, List<String> reserve) {
        desks.complete(
                N2,
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
        desks.complete(HR, REFERENCE, "UserTask_DraftTerms");
        says("finances", REFERENCE, "UserTask_ConfirmBudget", "RETURNED", "La rémunération dépasse les crédits visés.");
        offer(Map.of("verdict", "DECLINED"));
        ended("application", first.number(), "EndEvent_Withdrawn");
        choose(second.number(), List.of());
        offer(Map.of("verdict", "ACCEPTED"));
        desks.complete(HR, REFERENCE, "UserTask_DraftContract");
        says("autorite", REFERENCE, "UserTask_SignContract", "RETURNED", "Corriger la date de fin du contrat.");
        desks.complete(HR, REFERENCE, "UserTask_DraftContract");
        desks.complete("autorite", REFERENCE, "UserTask_SignContract");
        desks.complete(HR, REFERENCE, "UserTask_CollectCandidateSignature");
        time.runDueJobs();
    }

    private void offer(Map<String, Object> answer) {
        desks.complete(HR, REFERENCE, "UserTask_DraftTerms", Map.of("trialLength", 1, "trialUnit", "MONTHS"));
        desks.complete("finances", REFERENCE, "UserTask_ConfirmBudget");
        time.runDueJobs();
        desks.complete(HR, REFERENCE, "UserTask_RecordCandidateAnswer", answer);
        time.runDueJobs();
    }

    private void complete() {
        desks.complete(HR, REFERENCE, "UserTask_TransmitToLegalityControl");
        desks.complete(HR, REFERENCE, "UserTask_RecordAcknowledgement");
        time.runDueJobs();
        desks.complete(HR, REFERENCE, "UserTask_AnswerCandidates");
        desks.complete(HR, REFERENCE, "UserTask_DeclareOutcome");
        time.pass(Duration.ofDays(90));
        desks.complete(N1, REFERENCE, "UserTask_ConfirmStartOfService");
        time.pass(Duration.ofDays(40));
        desks.complete(N1, REFERENCE, "UserTask_ConcludeTrialPeriod", Map.of("verdict", "CONFIRMED"));
        time.runDueJobs();
    }

    /** HR announces the return, nobody else and for no other case; the contract then ends the day before. */
    private void theAbsentAgentComesBack() {
        LocalDate back = EngineTime.today().plusDays(20);
        String known = Posting.slug(REFERENCE);
        announced(N1, known, back.toString(), 403, "HR_ONLY");
        announced("autorite", known, back.toString(), 403, "HR_ONLY");
        announced("auditeur", known, back.toString(), 403, "HR_ONLY");
        announced("", known, back.toString(), 401, "SIGN_IN_NEEDED");
        announced(HR, "mgp-inconnu-1", back.toString(), 404, "REQUISITION_UNKNOWN");
        announced(HR, Posting.slug(REFUSED), back.toString(), 409, "CONTRACT_TERM_UNKNOWN");
        announced(HR, known, "15/03/2027", 422, "RETURN_DATE");
        announced(HR, known, "2027-02-30", 422, "RETURN_DATE");
        announced(HR, known, "", 422, "RETURN_DATE");
        announced(HR, known, EngineTime.today().minusYears(1).toString(), 422, "RETURN_DATE");
        announced(HR, known, back.toString(), 200, back.minusDays(1).toString());
        time.runDueJobs();
        ended("contract-term", REFERENCE, "EndEvent_EndedByReturn");
        announced("drh", known, back.plusDays(1).toString(), 409, "CONTRACT_TERM_UNKNOWN");
    }

    private void announced(String user, String slug, String day, int status, String says) {
        HttpResponse<String> answer = desks.as(user)
                .post("/api/requisitions/" + slug + "/absent-agent-return", "{\"returnsOn\":\"" + day + "\"}");
        assertThat(answer.statusCode())
                .as(user + " " + slug + " " + day + answer.body())
                .isEqualTo(status);
        assertThat(answer.body()).contains(says);
    }
}
