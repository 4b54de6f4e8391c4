package fr.metropole.recruitment.application.process;

import static fr.metropole.recruitment.application.process.ApplicationModel.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.metropole.recruitment.application.ApplicationDesk;
import fr.metropole.recruitment.application.ApplicationFile;
import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.application.ApplicationTest;
import fr.metropole.recruitment.application.CandidateFileAccess;
import fr.metropole.recruitment.application.CandidateStatus;
import fr.metropole.recruitment.application.FinalOutcome;
import fr.metropole.recruitment.application.InterviewPlan;
import fr.metropole.recruitment.application.Neighbours;
import fr.metropole.recruitment.application.Receipt;
import fr.metropole.recruitment.application.Shortlisting;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.document.Samples;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.mail.LetterKind;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code application}, on the real engine and the real domain. */
class ApplicationProcessTest extends ApplicationTest {

    private static final Map<String, Object> ADMISSIBLE = Map.of("verdict", "ADMISSIBLE");
    private static final Map<String, Object> FAVOURABLE = Map.of("verdict", "FAVOURABLE");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ApplicationDesk desk;

    @Autowired
    private CandidateFileAccess access;

    @BeforeEach
    void useEngine() {
        BpmnAwareTests.init(engine);
    }

    @Test
    void inadmissible() {
        String number = applied("Martin");
        ProcessInstance instance = instance(number);
        assertThat(instance).hasPassed(SERVICE_TASK_ACKNOWLEDGE_APPLICATION).isWaitingAt(USER_TASK_CHECK_ADMISSIBILITY);
        assertThat(task(number)).hasCandidateGroup("rh");

        complete(number, HR, Map.of("verdict", "INADMISSIBLE", "reason", "Le diplôme requis manque."));

        assertThat(instance).isEnded().hasPassed(END_INADMISSIBLE);
        assertThat(state(number)).isEqualTo(ApplicationState.INADMISSIBLE);
        assertThat(letterKinds(number)).containsExactly(LetterKind.ACKNOWLEDGEMENT, LetterKind.INADMISSIBLE);
    }

    @Test
    void notShortlisted() {
        String number = reviewed("Martin");
        ProcessInstance instance = instance(number);
        assertThat(instance).isWaitingAt(CATCH_SHORTLIST_SETTLED);

        settle(number, false);

        assertThat(instance).isEnded().hasPassed(SERVICE_TASK_ANSWER_NOT_RETAINED, END_NOT_RETAINED);
        assertThat(letterKinds(number)).endsWith(LetterKind.NOT_RETAINED);
    }

    @Test
    void retained() {
        ends(FinalOutcome.RETAINED, END_RETAINED, LetterKind.RETAINED);
    }

    @Test
    void reserveList() {
        ends(FinalOutcome.RESERVE_LIST, END_RESERVE_LIST, LetterKind.RESERVE_LIST);
    }

    @Test
    void notRetainedAfterInterview() {
        ends(FinalOutcome.NOT_RETAINED, END_NOT_RETAINED_AFTER_INTERVIEW, LetterKind.NOT_RETAINED);
    }

    private void ends(FinalOutcome outcome, String end, LetterKind letter) {
        String number = interviewed("Martin");
        ProcessInstance instance = instance(number);
        assertThat(instance).isWaitingAt(CATCH_OUTCOME_DECIDED);

        assertThat(applications
                        .decideOutcome(number, outcome, "Le meilleur profil pour les missions.")
                        .isAccepted())
                .isTrue();
        runJobs();

        assertThat(instance).isEnded().hasPassed(SERVICE_TASK_ANSWER_OUTCOME, end);
        assertThat(letterKinds(number)).endsWith(letter);
    }

    /** Withdrawn for everybody at once; the instance follows by its job, once. */
    @Test
    void whoGivesUpTheOfferIsWithdrawnAtOnceAndAnsweredByAJob() {
        String number = interviewed("Martin");
        ProcessInstance instance = instance(number);

        assertThat(applications.giveUpOffer(number, "Autre engagement.").isAccepted())
                .isTrue();

        assertThat(state(number)).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(instance).isWaitingAt(CATCH_OUTCOME_DECIDED);
        assertThat(applications.giveUpOffer(number, "Une seconde fois.").isAccepted())
                .isFalse();
        runJobs();
        assertThat(instance).isEnded().hasPassed(SERVICE_TASK_CONFIRM_WITHDRAWAL, END_WITHDRAWN);
        assertThat(letterKinds(number)).endsWith(LetterKind.WITHDRAWAL_CONFIRMED);
    }

    @Test
    void aMissingDocumentIsAskedForAndComes() {
        Receipt receipt = applied("Martin", CandidateStatus.OTHER);
        String number = receipt.number();
        complete(number, HR, Map.of("verdict", "INCOMPLETE", "missing", "La copie du diplôme"));
        ProcessInstance instance = instance(number);
        assertThat(instance).isWaitingAt(GATEWAY_DOCUMENT_AWAITED);
        assertThat(letterKinds(number)).endsWith(LetterKind.MISSING_DOCUMENT);

        followUp.addDocuments(receipt.token(), List.of(DocumentUpload.of("diplome.pdf", Samples.pdfOf(300))))
                .orThrow();

        assertThat(instance).hasPassed(CATCH_DOCUMENT_ADDED).isWaitingAt(USER_TASK_CHECK_ADMISSIBILITY);
        assertThat(state(number)).isEqualTo(ApplicationState.RECEIVED);
        complete(number, HR, ADMISSIBLE);
        assertThat(instance).isWaitingAt(USER_TASK_REVIEW_BY_N1);
    }

    @Test
    void aMissingDocumentThatDoesNotComeIsDecidedOnAfterTheDeadline() {
        Receipt receipt = applied("Martin", CandidateStatus.OTHER);
        String number = receipt.number();
        complete(number, HR, Map.of("verdict", "INCOMPLETE", "missing", "La copie du diplôme"));
        ProcessInstance instance = instance(number);
        runJobs();
        assertThat(instance).isWaitingAt(GATEWAY_DOCUMENT_AWAITED);

        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(Duration.ofDays(20))));
        runJobs();

        assertThat(instance).hasPassed(CATCH_DOCUMENT_DEADLINE).isWaitingAt(USER_TASK_CHECK_ADMISSIBILITY);
        followUp.addDocuments(receipt.token(), List.of(DocumentUpload.of("diplome.pdf", Samples.pdfOf(300))))
                .orThrow();
        assertThat(instance).isWaitingAt(USER_TASK_CHECK_ADMISSIBILITY);
    }

    @Test
    void aContractApplicationWaitsForThePoolAndAStatutoryOneDoesNot() {
        open(Route.STATUTORY_ELSE_CONTRACT);
        String statutory = applied("Petit", CandidateStatus.CIVIL_SERVANT).number();
        String other = applied("Martin");
        complete(statutory, HR, ADMISSIBLE);
        complete(other, HR, ADMISSIBLE);
        assertThat(instance(statutory)).isWaitingAt(USER_TASK_REVIEW_BY_N1);
        assertThat(instance(other)).isWaitingAt(CATCH_CONTRACT_POOL_OPENED);
        assertThat(applications.waitingForPool(caseReference)).isEqualTo(1);

        assertThat(applications.openContractPool(caseReference).reasons())
                .as("before the record is signed")
                .extracting(Refusal::code)
                .containsExactly("CONTRACT_POOL_CLOSED");
        neighbours.recordSearch(caseReference);
        applications.openContractPool(caseReference).orThrow();
        applications.openContractPool(caseReference).orThrow();
        runJobs();

        assertThat(instance(other)).isWaitingAt(USER_TASK_REVIEW_BY_N1);
        String later = applied("Durand");
        complete(later, HR, ADMISSIBLE);
        assertThat(instance(later)).isWaitingAt(USER_TASK_REVIEW_BY_N1);
    }

    @Test
    void theTwoManagersGetTheirReviews() {
        String number = applied("Martin");
        complete(number, HR, ADMISSIBLE);
        assertThat(task(number)).isAssignedTo(Neighbours.N1.value());
        complete(number, Neighbours.N1, FAVOURABLE);
        assertThat(task(number)).isAssignedTo(Neighbours.N2.value());
        assertThatThrownBy(() -> complete(number, Neighbours.N2, Map.of("verdict", "UNFAVOURABLE")))
                .hasRootCauseInstanceOf(RefusedException.class);
        assertThat(instance(number)).isWaitingAt(USER_TASK_REVIEW_BY_N2);
    }

    @Test
    void withdrawnBeforeAnythingHappened() {
        Receipt receipt = intake.apply(caseReference.slug(), form("Martin", CandidateStatus.OTHER), cv(), null)
                .orThrow();
        withdrawn(receipt.token(), receipt.number());
    }

    @Test
    void withdrawnAtEveryWaitState() {
        Receipt checked = applied("Un", CandidateStatus.OTHER);
        withdrawn(checked.token(), checked.number());

        Receipt incomplete = applied("Deux", CandidateStatus.OTHER);
        complete(incomplete.number(), HR, Map.of("verdict", "INCOMPLETE", "missing", "Une lettre"));
        withdrawn(incomplete.token(), incomplete.number());

        Receipt inReview = applied("Trois", CandidateStatus.OTHER);
        complete(inReview.number(), HR, ADMISSIBLE);
        withdrawn(inReview.token(), inReview.number());

        Receipt shortlisted = applied("Quatre", CandidateStatus.OTHER);
        review(shortlisted.number());
        settle(shortlisted.number(), true);
        withdrawn(shortlisted.token(), shortlisted.number());

        Receipt announced = applied("Cinq", CandidateStatus.OTHER);
        review(announced.number());
        applications
                .settleShortlist(caseReference, Map.of(announced.number(), new Shortlisting(true, "")))
                .orThrow();
        applications.announceShortlist(caseReference);
        withdrawn(announced.token(), announced.number());
    }

    private void withdrawn(String token, String number) {
        ProcessInstance instance = instance(number);
        followUp.withdraw(token).orThrow();
        runJobs();
        assertThat(instance).isEnded().hasPassed(SERVICE_TASK_CONFIRM_WITHDRAWAL, END_WITHDRAWN);
        assertThat(state(number)).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(letterKinds(number)).endsWith(LetterKind.WITHDRAWAL_CONFIRMED);
        assertThat(followUp.withdraw(token).isAccepted()).as("a second time").isTrue();
    }

    @Test
    void aClosedCaseReachesEveryApplicationWhereverItWaits() {
        String checked = applied("Un");
        String waiting = reviewed("Deux");
        String decided = applied("Trois");
        complete(decided, HR, Map.of("verdict", "INADMISSIBLE", "reason", "Profil sans rapport."));
        ProcessInstance first = instance(checked);
        ProcessInstance second = instance(waiting);

        applications.closeCase(caseReference, "Le besoin a disparu.");
        runJobs();

        assertThat(first).isEnded().hasPassed(SERVICE_TASK_ANSWER_CASE_CLOSED, END_CASE_CLOSED);
        assertThat(second).isEnded().hasPassed(END_CASE_CLOSED);
        assertThat(state(decided)).isEqualTo(ApplicationState.INADMISSIBLE);
        assertThat(letterKinds(checked)).endsWith(LetterKind.CASE_CLOSED);
        assertThat(intake.apply(caseReference.slug(), form("Quatre", CandidateStatus.OTHER), cv(), null)
                        .reasons())
                .extracting("code")
                .containsExactly("VACANCY_CLOSED");
    }

    @Test
    void anInterviewNeedsAPanelAndAllItsGrids() {
        String number = reviewed("Martin");
        settle(number, true);
        assertThatThrownBy(() -> complete(number, HR, appointment())).hasRootCauseInstanceOf(RefusedException.class);
        plan();
        complete(number, HR, appointment());
        assertThat(letterKinds(number)).endsWith(LetterKind.INTERVIEW_INVITATION);
        List<Task> interviews =
                tasks.createTaskQuery().processInstanceBusinessKey(number).list();
        assertThat(interviews)
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder(Neighbours.N1.value(), INTERVIEWER.value());

        Task own = interviewOf(number, INTERVIEWER);
        assertThatThrownBy(() -> complete(own, Neighbours.N1, grid())).hasRootCauseInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> complete(own, INTERVIEWER, incompleteGrid()))
                .hasRootCauseInstanceOf(RefusedException.class);
        complete(own, INTERVIEWER, grid());
        complete(interviewOf(number, Neighbours.N1), Neighbours.N1, grid());

        assertThat(instance(number)).isWaitingAt(CATCH_OUTCOME_DECIDED);
        assertThat(state(number)).isEqualTo(ApplicationState.INTERVIEWED);
        assertThat(applications.find(number).orElseThrow().grids()).hasSize(2);
    }

    @Test
    void everyMemberWithAConflictIsReplaced() {
        String number = reviewed("Martin");
        settle(number, true);
        plan();
        complete(number, HR, appointment());
        complete(interviewOf(number, INTERVIEWER), INTERVIEWER, conflict());
        complete(interviewOf(number, Neighbours.N1), Neighbours.N1, conflict());
        assertThat(instance(number)).isWaitingAt(USER_TASK_REPLACE_INTERVIEWER);
        assertThat(task(number)).hasCandidateGroup("rh");

        assertThatThrownBy(() -> replace(number, "dgs")).rootCause().hasMessage("REPLACEMENT_COUNT");
        assertThatThrownBy(() -> replace(number, "dgs", INTERVIEWER.value()))
                .rootCause()
                .hasMessage("FORM_UNKNOWN_OPTION");
        assertThatThrownBy(() -> replace(number, "dgs", "admin"))
                .as("the technical administration sees no candidate")
                .rootCause()
                .hasMessage("FORM_UNKNOWN_OPTION");
        replace(number, "dgs", Neighbours.N2.value());
        assertThat(file(number).replacements()).hasSize(2);
        assertThat(access.open(number, new PersonId("dgs"), Set.of("managers")).isAccepted())
                .isTrue();
        assertThat(access.open(number, Neighbours.N1, Set.of("managers")).isAccepted())
                .as("who has declared a conflict reads no more")
                .isFalse();

        complete(interviewOf(number, new PersonId("dgs")), new PersonId("dgs"), conflict());
        complete(interviewOf(number, Neighbours.N2), Neighbours.N2, grid());
        assertThat(instance(number)).isWaitingAt(USER_TASK_REPLACE_INTERVIEWER);
        assertThat(state(number)).isEqualTo(ApplicationState.INTERVIEW_PLANNED);
    }

    private ApplicationFile file(String number) {
        return desk.file(number).orElseThrow();
    }

    private void replace(String number, String... persons) {
        complete(number, HR, Map.of("replacements", List.of(persons)));
    }

    private static Map<String, Object> conflict() {
        return Map.of("verdict", "CONFLICT", "conflictReason", "Ancien collègue proche.");
    }

    @Test
    void theFormsShowTheQuestionsAndTheCandidate() {
        String number = reviewed("Martin");
        settle(number, true);
        plan();
        complete(number, HR, appointment());
        identity.setAuthenticatedUserId(INTERVIEWER.value());
        Map<String, Object> shown = engine.getFormService()
                .getTaskFormVariables(interviewOf(number, INTERVIEWER).getId());
        assertThat(shown).containsEntry("candidateName", "Camille Martin").containsKey("interviewOn");
        assertThat(String.valueOf(shown.get("marks"))).contains("Pourquoi ce poste ?");
    }

    private String reviewed(String lastName) {
        String number = applied(lastName);
        review(number);
        return number;
    }

    private void review(String number) {
        complete(number, HR, ADMISSIBLE);
        complete(number, Neighbours.N1, FAVOURABLE);
        complete(number, Neighbours.N2, FAVOURABLE);
    }

    private void settle(String number, boolean shortlisted) {
        applications
                .settleShortlist(caseReference, Map.of(number, new Shortlisting(shortlisted, "Profil éloigné.")))
                .orThrow();
        applications.announceShortlist(caseReference);
        runJobs();
    }

    private String interviewed(String lastName) {
        String number = reviewed(lastName);
        settle(number, true);
        plan();
        complete(number, HR, appointment());
        complete(interviewOf(number, INTERVIEWER), INTERVIEWER, grid());
        complete(interviewOf(number, Neighbours.N1), Neighbours.N1, grid());
        return number;
    }

    private void plan() {
        applications
                .planInterviews(
                        caseReference,
                        new InterviewPlan(
                                List.of(Neighbours.N1, INTERVIEWER),
                                List.of("Pourquoi ce poste ?", "Quel projet avez-vous mené ?")))
                .orThrow();
    }

    private Task interviewOf(String number, PersonId interviewer) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskAssignee(interviewer.value())
                .singleResult();
    }

    private Map<String, Object> appointment() {
        return Map.of("day", today().plusDays(9).toString(), "time", "14:30", "place", "Salle 2");
    }

    private static Map<String, Object> grid() {
        return Map.of(
                "verdict",
                "ASSESSED",
                "appreciation",
                "Entretien convaincant.",
                "marks",
                List.of(answer("3"), answer("4")));
    }

    private static Map<String, Object> incompleteGrid() {
        Map<String, Object> values = new HashMap<>(grid());
        values.put("marks", List.of(answer("3")));
        return values;
    }

    private static Map<String, Object> answer(String mark) {
        return Map.of("question", "autre question", "mark", mark, "answerAppreciation", "clair");
    }
}
