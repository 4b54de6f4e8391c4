package fr.metropole.recruitment.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.publication.ApplicationCount;
import fr.metropole.recruitment.publication.NoticeStatus;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The guards that no screen and no process can pass by. */
class ApplicationDecisionsTest extends ApplicationTest {

    private static final AdmissibilityDecision ADMISSIBLE =
            new AdmissibilityDecision(AdmissibilityVerdict.ADMISSIBLE, null, null);

    @Autowired
    private ApplicationDesk desk;

    @Autowired
    private InterviewDesk interviews;

    @Autowired
    private ApplicationCount count;

    @Autowired
    private CandidateFileAccess access;

    @Test
    void aRefusalHasAReason() {
        String number = applied("Martin");
        assertThat(codes(desk.checkAdmissibility(
                        number, new AdmissibilityDecision(AdmissibilityVerdict.INADMISSIBLE, null, null), HR)))
                .containsExactly("REASON_REQUIRED");
        assertThat(codes(desk.checkAdmissibility(
                        number, new AdmissibilityDecision(AdmissibilityVerdict.INCOMPLETE, null, null), HR)))
                .containsExactly("MISSING_DOCUMENT_REQUIRED");
        assertThat(codes(desk.review(number, ReviewLevel.N1, ReviewVerdict.UNFAVOURABLE, null, Neighbours.N1)))
                .containsExactly("REASON_REQUIRED");
        assertThat(codes(applications.decideOutcome(number, FinalOutcome.NOT_RETAINED, " ")))
                .containsExactly("REASON_REQUIRED");
    }

    @Test
    void aLateOneIsKnownAsLateAndAdmittedForAReason() {
        neighbours.notice(caseReference, NoticeStatus.CLOSED, today().minusDays(3));
        Receipt late = intake.register(
                        caseReference.slug(), form("Martin", CandidateStatus.OTHER), cv(), today().minusDays(1), HR)
                .orThrow();
        Receipt inTime = intake.register(
                        caseReference.slug(), form("Petit", CandidateStatus.OTHER), cv(), today().minusDays(3), HR)
                .orThrow();

        assertThat(applications.find(late.number()).orElseThrow().late()).isTrue();
        assertThat(applications.find(inTime.number()).orElseThrow().late()).isFalse();
        assertThat(codes(desk.checkAdmissibility(late.number(), ADMISSIBLE, HR)))
                .containsExactly("LATE_REASON_REQUIRED");
        assertThat(codes(desk.checkAdmissibility(inTime.number(), ADMISSIBLE, HR)))
                .isEmpty();
        assertThat(codes(intake.register(
                        caseReference.slug(), form("Blanc", CandidateStatus.OTHER), cv(), today().plusDays(1), HR)))
                .containsExactly("RECEIVED_ON_FUTURE");
        assertThat(codes(intake.apply(caseReference.slug(), form("Noir", CandidateStatus.OTHER), cv(), null)))
                .containsExactly("VACANCY_CLOSED");
    }

    @Test
    void aContractApplicationIsNotReadBeforeThePoolOpens() {
        open(Route.STATUTORY_ELSE_CONTRACT);
        String number = applied("Martin");
        assertThat(desk.checkAdmissibility(number, ADMISSIBLE, HR).orThrow().reviewOpen())
                .isFalse();
        assertThat(codes(desk.review(number, ReviewLevel.N1, ReviewVerdict.FAVOURABLE, null, Neighbours.N1)))
                .containsExactly("CONTRACT_POOL_CLOSED");
        assertThat(codes(access.open(number, Neighbours.N1, Set.of("managers"))))
                .containsExactly("CONTRACT_POOL_CLOSED");
    }

    @Test
    void theManagersReadInTheirOrderAndNobodyReadsAWithdrawnOne() {
        Receipt receipt = applied("Martin", CandidateStatus.OTHER);
        String number = receipt.number();
        desk.checkAdmissibility(number, ADMISSIBLE, HR).orThrow();
        assertThat(codes(desk.review(number, ReviewLevel.N2, ReviewVerdict.FAVOURABLE, null, Neighbours.N2)))
                .containsExactly("APPLICATION_STATE");
        followUp.withdraw(receipt.token()).orThrow();
        assertThat(codes(desk.review(number, ReviewLevel.N1, ReviewVerdict.FAVOURABLE, null, Neighbours.N1)))
                .containsExactly("APPLICATION_STATE");
        assertThat(count.received(caseReference)).isZero();
    }

    @Test
    void aShortlistIsCompleteReasonedAndAboutThisCase() {
        String read = read("Martin");
        String unread = applied("Petit");
        assertThat(codes(applications.settleShortlist(caseReference, Map.of(read, new Shortlisting(true, "")))))
                .containsExactly("SHORTLIST_UNREVIEWED");
        desk.checkAdmissibility(
                        unread, new AdmissibilityDecision(AdmissibilityVerdict.INADMISSIBLE, "Hors profil.", null), HR)
                .orThrow();

        assertThat(codes(applications.settleShortlist(caseReference, Map.of())))
                .containsExactly("SHORTLIST_INCOMPLETE");
        assertThat(codes(applications.settleShortlist(caseReference, Map.of(unread, new Shortlisting(true, "")))))
                .containsExactly("SHORTLIST_UNKNOWN");
        assertThat(codes(applications.settleShortlist(caseReference, Map.of(read, new Shortlisting(false, " ")))))
                .containsExactly("REASON_REQUIRED");
        assertThat(state(read)).isEqualTo(ApplicationState.REVIEWED_N2);
        assertThat(applications
                        .settleShortlist(caseReference, Map.of(read, new Shortlisting(true, "")))
                        .orThrow())
                .isEqualTo(1);
        assertThat(state(read)).isEqualTo(ApplicationState.SHORTLISTED);
    }

    @Test
    void theCandidateDoesNotLearnOfAShortlistBeforeItIsAnnounced() {
        Receipt receipt = applied("Martin", CandidateStatus.OTHER);
        read(receipt.number(), true);
        applications
                .settleShortlist(caseReference, Map.of(receipt.number(), new Shortlisting(false, "Hors profil.")))
                .orThrow();
        FollowUpView before = followUp.read(receipt.token()).orThrow();
        assertThat(before.state()).isEqualTo(ApplicationState.REVIEWED_N2);
        assertThat(before.mayWithdraw()).isTrue();
    }

    @Test
    void everyCandidateGetsTheSameQuestionsAndAGridIsLocked() {
        String number = read("Martin");
        applications
                .settleShortlist(caseReference, Map.of(number, new Shortlisting(true, "")))
                .orThrow();
        InterviewPlan plan = new InterviewPlan(List.of(Neighbours.N1, INTERVIEWER), List.of("Pourquoi ?"));
        applications.planInterviews(caseReference, plan).orThrow();
        assertThat(codes(interviews.schedule(number, appointment(-1), HR))).containsExactly("INTERVIEW_DATE_PAST");
        interviews.schedule(number, appointment(4), HR).orThrow();

        assertThat(codes(applications.planInterviews(
                        caseReference, new InterviewPlan(plan.panel(), List.of("Autre question ?")))))
                .containsExactly("INTERVIEWS_UNDER_WAY");
        assertThat(codes(applications.planInterviews(caseReference, plan))).isEmpty();

        GridSubmission grid =
                new GridSubmission(false, "Convaincant.", List.of(new GridSubmission.Answer(4, "précis")));
        assertThat(codes(interviews.submitGrid(number, grid, INTERVIEWER, Neighbours.N1)))
                .containsExactly("GRID_NOT_INTERVIEWER");
        interviews.submitGrid(number, grid, INTERVIEWER, INTERVIEWER).orThrow();
        assertThat(codes(interviews.submitGrid(number, grid, INTERVIEWER, INTERVIEWER)))
                .containsExactly("GRID_LOCKED");
        GridView kept = applications.find(number).orElseThrow().grids().get(0);
        assertThat(kept.marks()).containsExactly(new GridMark("Pourquoi ?", 4, "précis"));
    }

    @Test
    void theFileOpensForThoseWhoDecideAndThoseWhoVerify() {
        String number = read("Martin");
        assertThat(may(number, "rh.recrutement", "rh")).isTrue();
        assertThat(may(number, "drh", "drh")).isTrue();
        assertThat(may(number, "auditeur", "auditeurs")).isTrue();
        assertThat(may(number, Neighbours.N1.value(), "managers")).isTrue();
        assertThat(may(number, Neighbours.N2.value(), "managers")).isTrue();
        assertThat(may(number, "directrice.ddit", "managers")).isFalse();
        assertThat(may(number, "finances", "finances")).isFalse();
        assertThat(may(number, "admin", "camunda-admin")).isFalse();
        assertThat(codes(access.open(number, new PersonId("admin"), Set.of("camunda-admin", "rh"))))
                .containsExactly("FILE_FORBIDDEN");
        assertThat(codes(access.open("1999-999999", HR, Set.of("rh")))).containsExactly("APPLICATION_UNKNOWN");
        assertThat(access.open(number, HR, Set.of("rh")).orThrow().contactShown())
                .isTrue();
        assertThat(access.open(number, Neighbours.N1, Set.of("managers"))
                        .orThrow()
                        .contactShown())
                .isFalse();
    }

    private boolean may(String number, String person, String group) {
        return access.open(number, new PersonId(person), Set.of(group)).isAccepted();
    }

    private InterviewAppointment appointment(int days) {
        return new InterviewAppointment(today().plusDays(days), LocalTime.of(14, 30), "Salle 2", null);
    }

    private String read(String lastName) {
        return read(applied(lastName), true);
    }

    private String read(String number, boolean favourable) {
        desk.checkAdmissibility(number, ADMISSIBLE, HR).orThrow();
        ReviewVerdict verdict = favourable ? ReviewVerdict.FAVOURABLE : ReviewVerdict.UNFAVOURABLE;
        desk.review(number, ReviewLevel.N1, verdict, "lu", Neighbours.N1).orThrow();
        desk.review(number, ReviewLevel.N2, verdict, "lu", Neighbours.N2).orThrow();
        return number;
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }
}
