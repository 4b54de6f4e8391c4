package fr.metropole.recruitment.application.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.metropole.recruitment.application.ApplicationDesk;
import fr.metropole.recruitment.application.ApplicationFile;
import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.application.ApplicationTest;
import fr.metropole.recruitment.application.CandidateFileAccess;
import fr.metropole.recruitment.application.CandidateStatus;
import fr.metropole.recruitment.application.Neighbours;
import fr.metropole.recruitment.application.Receipt;
import fr.metropole.recruitment.application.Shortlisting;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.publication.NoticeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Statutory, else contractual: who is no civil servant waits, is opened by the signed record alone, once, however many wait. */
class ContractPoolTest extends ApplicationTest {

    /** Also 5,000, with {@code -Drecruitment.pool.size=5000}: some minutes, most of them to receive that many. */
    private static final int WAITING = Integer.getInteger("recruitment.pool.size", 210);

    private static final Map<String, Object> ADMISSIBLE = Map.of("verdict", "ADMISSIBLE");

    @Autowired
    private CandidateFileAccess access;

    @Autowired
    private ApplicationDesk desk;

    @Autowired
    private FormService forms;

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeEach
    void civilServantsFirst() {
        open(Route.STATUTORY_ELSE_CONTRACT);
    }

    @Test
    void admissibilityMarksWhoIsACivilServant() {
        String claimed = applied("Petit", CandidateStatus.CIVIL_SERVANT).number();
        assertThatThrownBy(() -> complete(claimed, HR, Map.of("verdict", "ADMISSIBLE", "verifiedStatus", "OTHER")))
                .hasRootCauseInstanceOf(RefusedException.class);
        complete(
                claimed,
                HR,
                Map.of(
                        "verdict",
                        "ADMISSIBLE",
                        "verifiedStatus",
                        "OTHER",
                        "statusReason",
                        "Contrat joint, aucun arrêté."));
        assertThat(state(claimed)).isEqualTo(ApplicationState.WAITING_FOR_POOL);
        assertThat(applications.find(claimed).orElseThrow().status()).isEqualTo(CandidateStatus.OTHER);

        String modest = applied("Martin");
        complete(
                modest,
                HR,
                Map.of(
                        "verdict",
                        "ADMISSIBLE",
                        "verifiedStatus",
                        "COMPETITION_LAUREATE",
                        "statusReason",
                        "Inscription sur la liste d’aptitude jointe."));
        assertThat(state(modest)).isEqualTo(ApplicationState.ADMISSIBLE);
    }

    @Test
    void nobodyWhoDecidesOpensASealedFile() {
        String number = applied("Martin");
        assertThat(access.open(number, HR, Set.of("rh")).isAccepted())
                .as("HR checks admissibility")
                .isTrue();
        complete(number, HR, ADMISSIBLE);

        assertThat(codes(access.open(number, HR, Set.of("rh")))).containsExactly("CONTRACT_POOL_CLOSED");
        assertThat(codes(access.open(number, new PersonId("drh"), Set.of("rh", "drh"))))
                .containsExactly("CONTRACT_POOL_CLOSED");
        assertThat(codes(access.open(number, Neighbours.N1, Set.of("managers"))))
                .containsExactly("CONTRACT_POOL_CLOSED");
        assertThat(codes(access.open(number, INTERVIEWER, Set.of("managers")))).containsExactly("FILE_FORBIDDEN");
        assertThat(access.open(number, new PersonId("auditeur"), Set.of("auditeurs"))
                        .isAccepted())
                .as("who verifies later reads everything")
                .isTrue();

        openPool();
        assertThat(access.open(number, Neighbours.N1, Set.of("managers")).isAccepted())
                .isTrue();
        assertThat(access.open(number, HR, Set.of("rh")).isAccepted()).isTrue();
    }

    @Test
    void movedTokensOpenNothing() {
        String number = applied("Martin");
        complete(number, HR, ADMISSIBLE);
        ProcessInstance instance = instance(number);
        runtime.createProcessInstanceModification(instance.getId())
                .cancelAllForActivity(ApplicationModel.CATCH_CONTRACT_POOL_OPENED)
                .startBeforeActivity(ApplicationModel.USER_TASK_REVIEW_BY_N1)
                .execute();

        Task review = task(number);
        identity.setAuthenticatedUserId(Neighbours.N1.value());
        Map<String, Object> shown = forms.getTaskFormVariables(review.getId());
        identity.clearAuthentication();
        assertThat(String.valueOf(shown))
                .doesNotContain("Martin")
                .doesNotContain("cv.pdf")
                .contains(number);
        refused(review, Neighbours.N1, Map.of("verdict", "FAVOURABLE"), "CONTRACT_POOL_CLOSED");

        move(instance, ApplicationModel.USER_TASK_REVIEW_BY_N1, ApplicationModel.USER_TASK_REVIEW_BY_N2);
        refused(task(number), Neighbours.N2, Map.of("verdict", "FAVOURABLE"), "CONTRACT_POOL_CLOSED");
        move(instance, ApplicationModel.USER_TASK_REVIEW_BY_N2, ApplicationModel.USER_TASK_SCHEDULE_INTERVIEW);
        refused(
                task(number),
                HR,
                Map.of("day", today().plusDays(9).toString(), "time", "14:30", "place", "Salle 2"),
                "INTERVIEW_PLAN_MISSING");
        move(instance, ApplicationModel.USER_TASK_SCHEDULE_INTERVIEW, ApplicationModel.USER_TASK_CHECK_ADMISSIBILITY);
        refused(
                task(number),
                HR,
                Map.of(
                        "verdict",
                        "ADMISSIBLE",
                        "verifiedStatus",
                        "CIVIL_SERVANT",
                        "statusReason",
                        "Arrêté retrouvé depuis."),
                "APPLICATION_STATE");
        assertThat(state(number)).isEqualTo(ApplicationState.WAITING_FOR_POOL);
    }

    @Test
    void neitherAMessageNorAShortlistNorAnOutcomeOpensIt() {
        String number = applied("Martin");
        complete(number, HR, ADMISSIBLE);
        runtime.createMessageCorrelation(ApplicationModel.MESSAGE_CONTRACT_POOL_OPENED)
                .processInstanceId(instance(number).getId())
                .setVariable("reviewOpen", true)
                .correlate();
        refused(task(number), Neighbours.N1, Map.of("verdict", "FAVOURABLE"), "CONTRACT_POOL_CLOSED");
        assertThat(codes(applications.settleShortlist(caseReference, Map.of(number, new Shortlisting(true, "")))))
                .containsExactly("SHORTLIST_UNKNOWN");
        assertThat(codes(applications.decideOutcome(
                        number, fr.metropole.recruitment.application.FinalOutcome.RETAINED, "Choisi.")))
                .containsExactly("APPLICATION_STATE");
        assertThat(codes(applications.openContractPool(caseReference))).containsExactly("CONTRACT_POOL_CLOSED");
        assertThat(desk.file(number).map(ApplicationFile::isSealed)).contains(true);
    }

    @Test
    void hundredsGoOnOnceAlsoWhenAStepIsTriedAgain() {
        List<Receipt> waiting = waiting(WAITING);
        Receipt withdrawn = waiting.get(7);
        neighbours.recordSearch(caseReference);
        applications.openContractPool(caseReference).orThrow();
        runStep();
        followUp.withdraw(withdrawn.token()).orThrow();
        applications.openContractPool(caseReference).orThrow();
        runJobs();

        assertThat(applications.waitingForPool(caseReference)).isZero();
        for (Receipt receipt : waiting) {
            if (receipt == withdrawn) {
                assertThat(state(receipt.number())).isEqualTo(ApplicationState.WITHDRAWN);
            } else {
                assertThat(state(receipt.number())).isEqualTo(ApplicationState.ADMISSIBLE);
                assertThat(task(receipt.number()).getTaskDefinitionKey())
                        .isEqualTo(ApplicationModel.USER_TASK_REVIEW_BY_N1);
            }
        }
        assertThat(management.createJobQuery().withException().count()).isZero();
    }

    @Test
    void whoIsAdmittedWhileThePoolOpensIsNotForgotten() throws Exception {
        events.publishEvent(new NoticeEvent.Published(caseReference, today(), today().plusDays(20)));
        List<Task> checks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            checks.add(task(applied(name(i))));
        }
        neighbours.recordSearch(caseReference);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService desks = Executors.newFixedThreadPool(4);
        List<Future<?>> admissions = new ArrayList<>();
        for (Task check : checks) {
            admissions.add(desks.submit(() -> {
                start.await();
                complete(check, HR, ADMISSIBLE);
                return null;
            }));
        }
        admissions.add(6, desks.submit(() -> {
            start.await();
            return applications.openContractPool(caseReference).orThrow();
        }));
        start.countDown();
        for (Future<?> admission : admissions) {
            admission.get();
        }
        desks.shutdown();
        runJobs();

        assertThat(applications.waitingForPool(caseReference)).isZero();
        assertThat(applications.ofCase(caseReference))
                .extracting(one -> one.state())
                .containsOnly(ApplicationState.ADMISSIBLE);
    }

    @Test
    void whereNothingGatesAllGoOnAtOnce() {
        open(Route.CONTRACT);
        String number = applied("Martin");
        complete(number, HR, ADMISSIBLE);
        assertThat(task(number).getTaskDefinitionKey()).isEqualTo(ApplicationModel.USER_TASK_REVIEW_BY_N1);
    }

    private List<Receipt> waiting(int many) {
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Receipt receipt = intake.apply(caseReference.slug(), form(name(i), CandidateStatus.OTHER), cv(), null)
                    .orThrow();
            receipts.add(receipt);
        }
        runJobs();
        receipts.forEach(receipt -> complete(receipt.number(), HR, ADMISSIBLE));
        return receipts;
    }

    private static String name(int i) {
        return "Candidat" + (char) ('a' + i / 676) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26);
    }

    /** Runs one step of the opening and nothing that comes of it. */
    private void runStep() {
        management.createJobQuery().executable().list().stream()
                .filter(job -> OpenPool.TYPE.equals(((JobEntity) job).getJobHandlerType()))
                .map(Job::getId)
                .forEach(management::executeJob);
    }

    private void openPool() {
        neighbours.recordSearch(caseReference);
        applications.openContractPool(caseReference).orThrow();
        runJobs();
    }

    private void move(ProcessInstance instance, String from, String to) {
        runtime.createProcessInstanceModification(instance.getId())
                .cancelAllForActivity(from)
                .startBeforeActivity(to)
                .execute();
    }

    private void refused(Task task, PersonId who, Map<String, Object> values, String code) {
        assertThatThrownBy(() -> complete(task, who, values))
                .rootCause()
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(refused -> refused.refusals().get(0).code())
                .isEqualTo(code);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }
}
