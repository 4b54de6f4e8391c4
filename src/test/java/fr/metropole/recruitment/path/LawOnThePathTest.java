package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.fixture.Applicant;
import fr.metropole.recruitment.fixture.Applicant.Receipt;
import fr.metropole.recruitment.fixture.Browsing;
import fr.metropole.recruitment.fixture.Desks.OpenTask;
import fr.metropole.recruitment.fixture.EngineTime;
import fr.metropole.recruitment.organisation.AbsenceReason;
import fr.metropole.recruitment.organisation.AbsenceView;
import fr.metropole.recruitment.organisation.OrganisationChanges;
import fr.metropole.recruitment.organisation.Validity;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** What the law asks of a whole case, seen where people meet it: who may decide, which day, which text is cited. */
class LawOnThePathTest extends GuardedCase {

    private static final String HEAD = "chef.innovation";
    private static final String DIRECTOR = "directeur.daden";
    private static final Map<String, Object> APPROVED = Map.of("verdict", "APPROVED");

    @Autowired
    private OrganisationChanges organisation;

    /** The same case, a day before and on the day when the decrees became part of the code. */
    @ParameterizedTest(name = "published on {0}: {1}, not {2}")
    @CsvSource({
        "2025-09-30, 'décret 88-145, art. 2-2 à 2-10', CGFP R332-9 à R332-19",
        "2025-10-01, CGFP R332-9 à R332-19, 'décret 88-145, art. 2-2 à 2-10'"
    })
    void noticeActAndCaseCiteTheTextInForceOnTheDayOfTheNotice(LocalDate published, String cited, String other) {
        goTo(published.minusDays(3));
        String reference = "CITATION " + published;
        replacement(reference, 8);
        approve(reference, HEAD);
        goTo(published);
        publish(reference);

        String notice = HtmlUtils.htmlUnescape(
                desks.as("").get("/offres/" + Posting.slug(reference)).body());
        assertThat(notice).contains(cited).doesNotContain(other);
        Receipt receipt = applied(reference, "Camille", "Lenoir");
        interviewed(reference, receipt);
        String act = actOf(reference, receipt);
        assertThat(act).contains(cited).doesNotContain(other);
        sign(reference);
        String page = HtmlUtils.htmlUnescape(Browsing.as(address, HR).page("/dossiers/" + Posting.slug(reference)));
        assertThat(page).contains(cited, "Entretiens et jury");
    }

    @Test
    void aReplacementOfSixMonthsIsSignedWithoutAnInterview() {
        String reference = "SANS ENTRETIEN 1";
        replacement(reference, 6);
        approve(reference, HEAD);
        publish(reference);
        Receipt receipt = applied(reference, "Noa", "Petit");
        Receipt other = applied(reference, "Sacha", "Girard");
        time.pass(Duration.ofDays(35));
        review(receipt);
        review(other);
        desks.completeAsAssigned(
                reference,
                "UserTask_SettleShortlist",
                Map.of("verdict", "SHORTLISTED", "shortlisted", List.of(receipt.number(), other.number())));
        desks.complete(
                HR,
                reference,
                "UserTask_ComposePanel",
                Map.of("verdict", "WAIVED", "waiverReason", "Présence attendue sous dix jours."));
        time.runDueJobs();

        assertThat(desks.tasks(HR, receipt.number())).isEmpty();
        assertThat(missing(reference, receipt.number(), true)).doesNotContain("CASE_INTERVIEW_MISSING");
        choose(reference, receipt);
        actOf(reference, receipt);
        sign(reference);
        assertThat(failedJobs()).isZero();
        assertThat(HtmlUtils.htmlUnescape(Browsing.as(address, HR).page("/dossiers/" + Posting.slug(reference))))
                .contains("Choix sans entretien", "Présence attendue sous dix jours.");
    }

    @Test
    void aLongerReplacementIsNotOfferedTheChoiceWithoutAnInterview() {
        String reference = "SANS ENTRETIEN 2";
        replacement(reference, 7);
        approve(reference, HEAD);
        publish(reference);
        Receipt receipt = applied(reference, "Noa", "Petit");
        time.pass(Duration.ofDays(35));
        review(receipt);
        desks.completeAsAssigned(
                reference,
                "UserTask_SettleShortlist",
                Map.of("verdict", "SHORTLISTED", "shortlisted", List.of(receipt.number())));
        OpenTask task = desks.task(HR, reference, "UserTask_ComposePanel");
        for (String door : List.of("/complete", "/submit-form")) {
            HttpResponse<String> answer = desks.as(HR)
                    .post(
                            "/engine-rest/task/" + task.id() + door,
                            "{\"variables\":{\"verdict\":{\"value\":\"WAIVED\"},"
                                    + "\"waiverReason\":{\"value\":\"Sans objet.\"}}}");
            assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        }
        desks.task(HR, reference, "UserTask_ComposePanel");
    }

    /** His superior is away, and the first to stand in too: the next in line would be the requester himself. */
    @Test
    void whoStandsInForHisSuperiorDoesNotApproveHisOwnRequest() {
        LocalDate today = EngineTime.today();
        away(DIRECTOR, today);
        away("directrice.ddit", today);
        String reference = "SUPPLEANCE 1";
        replacement(reference, 8);
        desks.complete(HEAD, reference, "UserTask_DescribeJob");

        OpenTask opinion = desks.task(HR, reference, "UserTask_GiveN2Opinion");
        assertThat(opinion.assignee()).isNotEqualTo(HEAD).isEqualTo("dga.dtee");
        HttpResponse<String> claimed =
                desks.as(HEAD).post("/engine-rest/task/" + opinion.id() + "/claim", "{\"userId\":\"" + HEAD + "\"}");
        assertThat(claimed.statusCode()).as(claimed.body()).isBetween(400, 499);
        handOver(reference, "UserTask_GiveN2Opinion", HEAD);
        refused(HEAD, reference, "UserTask_GiveN2Opinion", APPROVED, "OWN_REQUEST");
        back(DIRECTOR, today);
        back("directrice.ddit", today);
    }

    /** The head of HR asks for a post, and is in the group that checks requests and may take any task of a manager. */
    @Test
    void whoClaimsATaskOfHisGroupDoesNotDecideOnHisOwnRequest() {
        String reference = "PRISE EN CHARGE 1";
        start(reference, "VACANCY", "STATUTORY_ELSE_CONTRACT", "DDIT", "drh");
        desks.complete("drh", reference, "UserTask_DescribeJob");
        claim("drh", reference, "UserTask_GiveN2Opinion");
        refused("drh", reference, "UserTask_GiveN2Opinion", APPROVED, "OWN_REQUEST");
        handOver(reference, "UserTask_GiveN2Opinion", "directrice.ddit");
        desks.complete("directrice.ddit", reference, "UserTask_GiveN2Opinion");
        desks.completeAsAssigned(reference, "UserTask_GiveDgaOpinion", Map.of());
        claim("drh", reference, "UserTask_CheckByHr");
        refused("drh", reference, "UserTask_CheckByHr", APPROVED, "OWN_REQUEST");
        handOver(reference, "UserTask_CheckByHr", HR);
        desks.complete(HR, reference, "UserTask_CheckByHr");
        handOver(reference, "UserTask_GiveBudgetVisa", "drh");
        refused("drh", reference, "UserTask_GiveBudgetVisa", APPROVED, "FOUR_EYES_BUDGET");
        handOver(reference, "UserTask_GiveBudgetVisa", "finances");
        claim("finances", reference, "UserTask_GiveBudgetVisa");
        desks.complete("finances", reference, "UserTask_GiveBudgetVisa");
    }

    /** A month is a calendar month also where the next one is shorter, in a leap year and over the change of the clocks. */
    @ParameterizedTest(name = "published on {0} closes on {2} at the earliest")
    @CsvSource({
        "2027-01-31, 2027-02-27, 2027-02-28",
        "2028-01-31, 2028-02-28, 2028-02-29",
        "2024-01-31, 2024-02-28, 2024-02-29",
        "2024-02-29, 2024-03-28, 2024-03-29",
        "2027-02-28, 2027-03-27, 2027-03-28",
        "2027-09-30, 2027-10-29, 2027-10-30",
    })
    void theNoticeStaysOpenForACalendarMonthToItsLastMinute(LocalDate published, LocalDate early, LocalDate closes) {
        goTo(published);
        String reference = "ECHEANCE " + published;
        replacement(reference, 8);
        approve(reference, HEAD);
        refused(
                HR,
                reference,
                "UserTask_PrepareNotice",
                Map.of("plannedOn", published.toString(), "closesOn", early.toString()),
                "CLOSING_TOO_EARLY");
        desks.complete(
                HR,
                reference,
                "UserTask_PrepareNotice",
                Map.of("plannedOn", published.toString(), "closesOn", closes.toString()));
        desks.complete("drh", reference, "UserTask_ValidateNotice");
        desks.complete(HR, reference, "UserTask_ConfirmPublication");

        ClockUtil.setCurrentTime(Date.from(closes.atTime(23, 59).atZone(PARIS).toInstant()));
        time.runDueJobs();
        assertThat(openVacancies()).as("last minute of " + closes).contains('"' + Posting.slug(reference) + '"');
        time.pass(Duration.ofMinutes(2));
        assertThat(openVacancies()).doesNotContain('"' + Posting.slug(reference) + '"');
    }

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private String openVacancies() {
        return desks.as("").get("/api/public/vacancies").body();
    }

    private static void goTo(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(day.atTime(9, 0).atZone(PARIS).toInstant()));
    }

    private void replacement(String reference, int months) {
        start(
                reference,
                "REPLACEMENT",
                "CONTRACT",
                "SIN",
                HEAD,
                Map.of("durationMonths", months, "absentAgentReference", "AG-0042"));
    }

    private Receipt applied(String reference, String firstName, String lastName) {
        Receipt receipt = new Applicant(firstName, lastName, lastName + "@example.org", "OTHER")
                .apply(address, Posting.slug(reference));
        time.runDueJobs();
        desks.complete(HR, receipt.number(), "UserTask_CheckAdmissibility");
        return receipt;
    }

    private void interviewed(String reference, Receipt receipt) {
        time.pass(Duration.ofDays(35));
        review(receipt);
        desks.completeAsAssigned(
                reference,
                "UserTask_SettleShortlist",
                Map.of("verdict", "SHORTLISTED", "shortlisted", List.of(receipt.number())));
        desks.complete(HR, reference, "UserTask_ComposePanel", Map.of("panel", List.of(HEAD)));
        time.runDueJobs();
        desks.complete(HR, receipt.number(), "UserTask_ScheduleInterview");
        time.runDueJobs();
        desks.complete(HEAD, receipt.number(), "UserTask_ConductInterview");
        desks.complete(HR, reference, "UserTask_WriteAssessment");
        choose(reference, receipt);
    }

    private void choose(String reference, Receipt receipt) {
        desks.completeAsAssigned(
                reference,
                "UserTask_ChooseCandidate",
                Map.of(
                        "verdict",
                        "CHOSEN",
                        "chosen",
                        receipt.number(),
                        "reserve",
                        List.of(),
                        "reasons",
                        "Moins proche des missions."));
        time.runDueJobs();
    }

    /** @return what the form of the act proposes to cite */
    private String actOf(String reference, Receipt receipt) {
        desks.complete(HR, reference, "UserTask_DraftTerms", Map.of("trialLength", 2, "trialUnit", "WEEKS"));
        desks.complete("finances", reference, "UserTask_ConfirmBudget");
        time.runDueJobs();
        desks.complete(HR, reference, "UserTask_RecordCandidateAnswer", Map.of("verdict", "ACCEPTED"));
        OpenTask draft = desks.task(HR, reference, "UserTask_DraftContract");
        String citation = String.valueOf(desks.shown(HR, draft).get("citation"));
        desks.complete(HR, reference, "UserTask_DraftContract");
        return citation;
    }

    private void sign(String reference) {
        desks.complete("autorite", reference, "UserTask_SignContract");
        desks.complete(HR, reference, "UserTask_CollectCandidateSignature");
        time.runDueJobs();
        desks.task(HR, reference, "UserTask_TransmitToLegalityControl");
    }

    private void claim(String user, String reference, String taskKey) {
        String task = desks.task(user, reference, taskKey).id();
        desks.as("drh").post("/engine-rest/task/" + task + "/assignee", "{\"userId\":null}");
        HttpResponse<String> answer =
                desks.as(user).post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + user + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private void refused(String user, String reference, String task, Map<String, Object> chosen, String code) {
        HttpResponse<String> answer = desks.attempt(user, reference, task, chosen);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).contains("\"" + code + "\"");
    }

    private void away(String person, LocalDate from) {
        organisation
                .addAbsence(new AbsenceView(
                        new PersonId(person), AbsenceReason.LEAVE, new Validity(from, from.plusDays(20))))
                .orThrow();
    }

    private void back(String person, LocalDate lastDay) {
        organisation.endAbsence(new PersonId(person), lastDay).orThrow();
    }
}
