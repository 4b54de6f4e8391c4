package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import fr.metropole.recruitment.fixture.Applicant;
import fr.metropole.recruitment.fixture.Applicant.Receipt;
import fr.metropole.recruitment.fixture.EngineTime;
import fr.metropole.recruitment.path.Guarded.Past;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every hard guard x every way round it. One case is walked from the request to its end; where a guard stands, the walk
 * stops, tries all ways, and goes on as the law wants it. What the names of the tests say failed is what failed.
 */
class GuardMatrixTest extends GuardedCase {

    private static final String CASE = "MATRICE GARDES 1";
    private static final String REQUESTER = "directrice.ddit";
    private static final String ABOVE = "dga.dtee";
    private static final String DECLARED = "O075261122000009";
    private static final Map<String, Object> APPROVED = Map.of("verdict", "APPROVED");
    private static final Map<String, Object> FAVOURABLE = Map.of("verdict", "FAVOURABLE");
    private static final Map<String, Object> SIGNED = Map.of("verdict", "SIGNED");
    private static final Map<String, Object> NOBODY =
            Map.of("verdict", "NOBODY", "nobodyReason", "Attentes trop éloignées.", "reasons", "Profils éloignés.");
    private static final Map<String, Object> PANEL = Map.of("panel", List.of(REQUESTER, ABOVE));

    private static final Applicant CIVIL_SERVANT =
            new Applicant("Dominique", "Faure", "dominique.faure@example.org", "CIVIL_SERVANT");
    private static final Applicant CONTRACT = new Applicant("Yaël", "Diop", "yael.diop@example.org", "OTHER");

    @SuppressWarnings("NullAway.Init") // the walk sets them
    private Receipt civilServant;

    @SuppressWarnings("NullAway.Init")
    private Receipt contract;

    @TestFactory
    Stream<DynamicNode> everyGuardAndEveryWayRoundIt() {
        return Stream.<Supplier<Guarded>>of(
                        this::ownRequest,
                        this::refusalWithoutReason,
                        this::ownBudgetVisa,
                        this::earlyClosing,
                        this::undeclaredVacancy,
                        this::sealedApplication,
                        this::shortlistBeforeReading,
                        this::panelOfOne,
                        this::otherQuestions,
                        this::assessmentBeforeGrids,
                        this::lockedGrid,
                        this::recordWithoutReasons,
                        this::otherDeclarationNumber,
                        this::ownSignature,
                        this::earlyStart,
                        this::closingWithoutAnswer)
                .map(Supplier::get)
                .map(guard -> dynamicContainer(guard.guard(), new GuardWays(this, guard).all()));
    }

    private Guarded ownRequest() {
        start(CASE, "VACANCY", "STATUTORY_ELSE_CONTRACT", "DDIT", REQUESTER, Map.of("designatedExpertPost", true));
        desks.complete(REQUESTER, CASE, "UserTask_DescribeJob");
        handOver(CASE, "UserTask_GiveN2Opinion", REQUESTER);
        return guard("nobody approves his own request", REQUESTER, "requisition", "UserTask_GiveN2Opinion", APPROVED)
                .by("OWN_REQUEST", notAwaited("CASE_N2_MISSING"));
    }

    private Guarded refusalWithoutReason() {
        handOver(CASE, "UserTask_GiveN2Opinion", ABOVE);
        desks.complete(ABOVE, CASE, "UserTask_GiveN2Opinion");
        Map<String, Object> silent = Map.of("verdict", "REFUSED", "reason", "");
        return guard("a refusal has a reason", HR, "requisition", "UserTask_CheckByHr", silent)
                .by("FORM_REQUIRED", notAwaited("CASE_HR_MISSING"));
    }

    private Guarded ownBudgetVisa() {
        desks.complete(HR, CASE, "UserTask_CheckByHr");
        handOver(CASE, "UserTask_GiveBudgetVisa", REQUESTER);
        return guard("who requests gives no budget visa", REQUESTER, "requisition", "UserTask_GiveBudgetVisa", APPROVED)
                .by("FOUR_EYES_BUDGET", notAwaited("CASE_BUDGET_MISSING"));
    }

    private static Past notAwaited(String missing) {
        return Past.refused("UserTask_Arbitrate", "dgs", APPROVED, "STEP_NOT_AWAITED")
                .andMissing(missing);
    }

    private Guarded earlyClosing() {
        handOver(CASE, "UserTask_GiveBudgetVisa", "finances");
        desks.complete("finances", CASE, "UserTask_GiveBudgetVisa");
        desks.completeAsAssigned(CASE, "UserTask_Arbitrate", Map.of());
        Map<String, Object> early =
                Map.of("closesOn", EngineTime.today().plusDays(10).toString());
        return guard("no closing date before the legal minimum", HR, "publication", "UserTask_PrepareNotice", early)
                .by("CLOSING_TOO_EARLY", Past.missing("UserTask_ValidateNotice", "CASE_NOT_PUBLISHED"));
    }

    private Guarded undeclaredVacancy() {
        desks.complete(HR, CASE, "UserTask_PrepareNotice");
        desks.complete("drh", CASE, "UserTask_ValidateNotice");
        Map<String, Object> undeclared = Map.of("channels", List.of("OWN_SITE", "COMMON_PORTAL"));
        return guard("no notice without its declaration", HR, "publication", "UserTask_ConfirmPublication", undeclared)
                .by("DECLARATION_NUMBER_MISSING", Past.missing("UserTask_PrepareNotice", "CASE_NOT_PUBLISHED"));
    }

    private Guarded sealedApplication() {
        desks.complete(HR, CASE, "UserTask_ConfirmPublication", Map.of("declarationNumber", DECLARED));
        civilServant = CIVIL_SERVANT.apply(address, Posting.slug(CASE));
        contract = CONTRACT.apply(address, Posting.slug(CASE));
        time.runDueJobs();
        desks.complete(HR, civilServant.number(), "UserTask_CheckAdmissibility");
        desks.complete(HR, contract.number(), "UserTask_CheckAdmissibility");
        moveApplication("IntermediateCatchEvent_ContractPoolOpened", "UserTask_ReviewByN1");
        for (String reader : List.of(REQUESTER, ABOVE, HR, "drh", "admin")) {
            assertThat(desks.as(reader)
                            .get("/candidatures/" + contract.number())
                            .statusCode())
                    .as(reader)
                    .isNotEqualTo(200);
        }
        return guard(
                        "no contract application is read before the record",
                        REQUESTER,
                        "application",
                        "UserTask_ReviewByN1",
                        FAVOURABLE)
                .of(contract.number())
                .by(
                        "CONTRACT_POOL_CLOSED",
                        Past.refused("UserTask_ReviewByN2", ABOVE, FAVOURABLE, "CONTRACT_POOL_CLOSED")
                                .andMissing("CASE_REVIEW_MISSING"))
                .against("Message_ContractPoolOpened", "Message_ShortlistSettled", "Message_OutcomeDecided");
    }

    private Guarded shortlistBeforeReading() {
        moveApplication("UserTask_ReviewByN1", "IntermediateCatchEvent_ContractPoolOpened");
        time.pass(Duration.ofDays(35));
        return guard("no choice while one is unread", REQUESTER, "selection", "UserTask_SettleShortlist", NOBODY)
                .by("SHORTLIST_UNREVIEWED", Past.missing("UserTask_ChooseCandidate", "CASE_NOT_CHOSEN"));
    }

    private Guarded panelOfOne() {
        review(civilServant);
        shortlist(civilServant);
        Map<String, Object> alone = Map.of("panel", List.of(REQUESTER));
        return guard("two interview for a designated post", HR, "selection", "UserTask_ComposePanel", alone)
                .by("PANEL_TOO_SMALL", Past.missing("UserTask_WriteAssessment", "CASE_INTERVIEW_MISSING"));
    }

    private Guarded otherQuestions() {
        desks.complete(HR, CASE, "UserTask_ComposePanel", PANEL);
        time.runDueJobs();
        move(CASE, "selection", "UserTask_WriteAssessment", "UserTask_ComposePanel");
        return guard("every candidate gets the same questions", HR, "selection", "UserTask_ComposePanel", PANEL)
                .by("SELECTION_STATE", Past.missing("UserTask_WriteAssessment", "CASE_INTERVIEW_MISSING"));
    }

    private Guarded assessmentBeforeGrids() {
        move(CASE, "selection", "UserTask_ComposePanel", "UserTask_WriteAssessment");
        return guard("no choice before every grid", HR, "selection", "UserTask_WriteAssessment", Map.of())
                .by(
                        "GRID_MISSING",
                        Past.refused("UserTask_ChooseCandidate", ABOVE, NOBODY, "SELECTION_STATE")
                                .andMissing("CASE_INTERVIEW_MISSING"));
    }

    private Guarded lockedGrid() {
        interview(civilServant);
        String number = civilServant.number();
        move(
                number,
                "application",
                "IntermediateCatchEvent_OutcomeDecided",
                "UserTask_ConductInterview#multiInstanceBody");
        String interviewer = desks.task(HR, number, "UserTask_ConductInterview").assignee();
        return guard(
                        "a grid is locked once submitted",
                        interviewer,
                        "application",
                        "UserTask_ConductInterview",
                        Map.of("verdict", "ASSESSED"))
                .of(number)
                .by("APPLICATION_STATE", Past.backwards("UserTask_CheckAdmissibility"));
    }

    private Guarded recordWithoutReasons() {
        move(
                civilServant.number(),
                "application",
                "UserTask_ConductInterview",
                "IntermediateCatchEvent_OutcomeDecided");
        desks.complete(HR, CASE, "UserTask_WriteAssessment");
        desks.completeAsAssigned(CASE, "UserTask_ChooseCandidate", NOBODY);
        Map<String, Object> silent = Map.of("recordReasons", List.of());
        return guard(
                        "the record tells of every civil servant",
                        HR,
                        "selection",
                        "UserTask_PrepareUnsuccessfulRecord",
                        silent)
                .by("RECORD_REASON_MISSING", Past.missing("UserTask_SignUnsuccessfulRecord", "CASE_RECORD_MISSING"));
    }

    private Guarded otherDeclarationNumber() {
        desks.complete(HR, CASE, "UserTask_PrepareUnsuccessfulRecord");
        desks.complete("autorite", CASE, "UserTask_SignUnsuccessfulRecord");
        time.runDueJobs();
        review(contract);
        shortlist(contract);
        desks.complete(HR, CASE, "UserTask_ComposePanel", PANEL);
        time.runDueJobs();
        interview(contract);
        desks.complete(HR, CASE, "UserTask_WriteAssessment");
        desks.completeAsAssigned(
                CASE,
                "UserTask_ChooseCandidate",
                Map.of("verdict", "CHOSEN", "chosen", contract.number(), "reserve", List.of()));
        time.runDueJobs();
        desks.complete(HR, CASE, "UserTask_DraftTerms");
        desks.complete("finances", CASE, "UserTask_ConfirmBudget");
        time.runDueJobs();
        desks.complete(HR, CASE, "UserTask_RecordCandidateAnswer", Map.of("verdict", "ACCEPTED"));
        desks.complete(HR, CASE, "UserTask_DraftContract", Map.of("declarationNumber", "O075261122999999"));
        return guard(
                        "no act without its declaration number",
                        "autorite",
                        "offer-contractual",
                        "UserTask_SignContract",
                        SIGNED)
                .by("DECLARATION_NUMBER_DIFFERS", UNSIGNED);
    }

    private static final Past UNSIGNED =
            Past.refused("UserTask_CollectCandidateSignature", HR, Map.of(), "OFFER_STATE");

    private Guarded ownSignature() {
        desks.complete(
                "autorite",
                CASE,
                "UserTask_SignContract",
                Map.of("verdict", "RETURNED", "reason", "Corriger le numéro de la déclaration."));
        desks.complete(HR, CASE, "UserTask_DraftContract", Map.of("declarationNumber", DECLARED));
        handOver(CASE, "UserTask_SignContract", "finances");
        return guard(
                        "who answered for the budget does not sign",
                        "finances",
                        "offer-contractual",
                        "UserTask_SignContract",
                        SIGNED)
                .by("FOUR_EYES_SIGNATURE", UNSIGNED);
    }

    private Guarded earlyStart() {
        handOver(CASE, "UserTask_SignContract", "autorite");
        desks.complete("autorite", CASE, "UserTask_SignContract");
        desks.complete(HR, CASE, "UserTask_CollectCandidateSignature");
        time.runDueJobs();
        time.pass(Duration.ofDays(60));
        move(CASE, "completion", "UserTask_TransmitToLegalityControl", "UserTask_ConfirmStartOfService");
        String manager = desks.task(HR, CASE, "UserTask_ConfirmStartOfService").assignee();
        return guard(
                        "no start of service before the transmission",
                        manager,
                        "completion",
                        "UserTask_ConfirmStartOfService",
                        Map.of())
                .by(
                        "START_BEFORE_TRANSMISSION",
                        Past.refused("UserTask_DeclareOutcome", HR, Map.of(), "CANDIDATE_WITHOUT_ANSWER"));
    }

    private Guarded closingWithoutAnswer() {
        move(CASE, "completion", "UserTask_ConfirmStartOfService", "UserTask_DeclareOutcome");
        return guard(
                        "no case closes while a candidate waits for an answer",
                        HR,
                        "completion",
                        "UserTask_DeclareOutcome",
                        Map.of())
                .by("CANDIDATE_WITHOUT_ANSWER", Past.backwards("UserTask_TransmitToLegalityControl"));
    }

    private static Draft guard(String guard, String user, String process, String task, Map<String, Object> answers) {
        return new Draft(guard, user, CASE, process, task, answers);
    }

    /** A guard without its refusal yet. */
    private record Draft(
            String guard, String user, String key, String process, String task, Map<String, Object> answers) {

        Draft of(String number) {
            return new Draft(guard, user, number, process, task, answers);
        }

        Guarded by(String code, Past past) {
            return new Guarded(guard, user, key, process, task, answers, code, List.of(), past);
        }
    }

    private void moveApplication(String from, String to) {
        move(contract.number(), "application", from, to);
    }

    private void shortlist(Receipt receipt) {
        desks.completeAsAssigned(
                CASE,
                "UserTask_SettleShortlist",
                Map.of("verdict", "SHORTLISTED", "shortlisted", List.of(receipt.number())));
    }

    private void interview(Receipt receipt) {
        desks.complete(HR, receipt.number(), "UserTask_ScheduleInterview");
        time.runDueJobs();
        desks.complete(REQUESTER, receipt.number(), "UserTask_ConductInterview");
        desks.complete(ABOVE, receipt.number(), "UserTask_ConductInterview");
    }
}
