package fr.metropole.recruitment.completion.process;

import static fr.metropole.recruitment.completion.process.CompletionModel.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.completion.CompletionView;
import fr.metropole.recruitment.completion.Completions;
import fr.metropole.recruitment.completion.DeclarationKind;
import fr.metropole.recruitment.completion.TrialVerdict;
import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.offer.ActDesk;
import fr.metropole.recruitment.offer.ActDraft;
import fr.metropole.recruitment.offer.AnswerMeans;
import fr.metropole.recruitment.offer.CandidateAnswer;
import fr.metropole.recruitment.offer.ContractTerms;
import fr.metropole.recruitment.offer.EarlierSteps;
import fr.metropole.recruitment.offer.OfferDesk;
import fr.metropole.recruitment.offer.OfferStatus;
import fr.metropole.recruitment.offer.OfferTest;
import fr.metropole.recruitment.offer.TrialPeriod;
import fr.metropole.recruitment.process.ProcessVariables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code completion}, on the real engine and the real domain. */
class CompletionProcessTest extends OfferTest {

    @Autowired
    private OfferDesk desk;

    @Autowired
    private ActDesk acts;

    @Autowired
    private Completions completions;

    @Test
    void filledWithControlAndATrialThatIsRenewedOnce() {
        sign(new TrialPeriod(2, TrialPeriod.Unit.MONTHS));
        ProcessInstance instance = filled(true, true);
        transmit();
        answered(instance);
        LocalDate firstDay = start(instance);
        assertThat(due(instance, CATCH_TRIAL_PERIOD_ALERT))
                .isEqualTo(firstDay.plusMonths(2).minusDays(16));

        goTo(firstDay.plusMonths(2).minusDays(16));
        fire(instance, CATCH_TRIAL_PERIOD_ALERT);
        complete(EarlierSteps.REQUESTER, renewal(2));
        assertThat(completion().trialEndsOn()).isEqualTo(firstDay.plusMonths(4).minusDays(1));
        goTo(firstDay.plusMonths(4).minusDays(16));
        fire(instance, CATCH_TRIAL_PERIOD_ALERT);
        refused(EarlierSteps.REQUESTER, renewal(1), "TRIAL_RENEWED_ALREADY");
        complete(EarlierSteps.REQUESTER, Map.of("verdict", "CONFIRMED"));

        assertThat(instance).isEnded().hasPassed(END_DONE);
        assertThat(completion().trialVerdict()).isEqualTo(TrialVerdict.CONFIRMED);
    }

    @Test
    void aTrialIsEndedWithAReasonBeforeItIsOver() {
        sign(new TrialPeriod(2, TrialPeriod.Unit.MONTHS));
        ProcessInstance instance = filled(false, true);
        answered(instance);
        LocalDate firstDay = start(instance);
        goTo(firstDay.plusMonths(2).minusDays(10));
        fire(instance, CATCH_TRIAL_PERIOD_ALERT);
        Map<String, Object> ended = Map.of("verdict", "ENDED", "reason", "Les missions ne conviennent pas.");
        refused(EarlierSteps.REQUESTER, Map.of("verdict", "ENDED"), "FORM_REQUIRED");
        refused(EarlierSteps.REQUESTER, renewal(3), "TRIAL_TOO_LONG");
        goTo(firstDay.plusMonths(2));
        refused(EarlierSteps.REQUESTER, ended, "TRIAL_OVER");
        goTo(firstDay.plusMonths(2).minusDays(1));

        complete(EarlierSteps.REQUESTER, ended);

        assertThat(instance).isEnded().hasPassed(END_DONE);
        assertThat(completion().trialVerdict()).isEqualTo(TrialVerdict.ENDED);
    }

    @Test
    void filledWithoutControlOrTrialGivesEveryCandidateAnAnswer() {
        sign(null);
        String open = candidates.add(reference, ApplicationState.REVIEWED_N1);
        ProcessInstance instance = filled(false, false);
        runJobs();
        assertThat(instance).isWaitingAt(USER_TASK_ANSWER_CANDIDATES);
        refused(HR, Map.of("checked", true), "CANDIDATE_WITHOUT_ANSWER");
        candidates.answer();

        complete(HR, Map.of("checked", true));
        refused(HR, Map.of("kind", "ANNULMENT", "declaredOn", today().toString()), "FORM_UNKNOWN_OPTION");
        complete(HR, Map.of("kind", "APPOINTMENT", "declaredOn", today().toString()));
        start(instance);

        assertThat(instance).isEnded().hasPassed(END_DONE).hasNotPassed(USER_TASK_CONCLUDE_TRIAL_PERIOD);
        assertThat(letterKinds(chosen)).endsWith(LetterKind.RETAINED);
        assertThat(letterKinds(reserve)).containsExactly(LetterKind.RESERVE_LIST);
        assertThat(letterKinds(open)).containsExactly(LetterKind.CASE_CLOSED);
        assertThat(completion().declaration()).isEqualTo(DeclarationKind.APPOINTMENT);
    }

    @Test
    void nobodyStartsBeforeTheActIsTransmitted() {
        sign(null);
        ProcessInstance instance = filled(false, false);
        answered(instance);
        steps.approve(reference, EarlierSteps.basis("L332-8 1°", true, true, "P3M"), 36, DECLARATION);
        goTo(offer().startsOn());

        refused(EarlierSteps.REQUESTER, Map.of("startedOn", today().toString()), "START_BEFORE_TRANSMISSION");

        assertThat(instance).isWaitingAt(USER_TASK_CONFIRM_START_OF_SERVICE);
    }

    @Test
    void aLateTransmissionIsKeptAsLate() {
        sign(null);
        filled(true, false);
        goTo(today().plusDays(16));

        transmit();

        assertThat(completion().transmissionLate()).isTrue();
    }

    @Test
    void unsuccessfulClosesEveryApplication() {
        ProcessInstance instance = start(PROCESS, Map.of(ProcessVariables.CASE_OUTCOME, "UNSUCCESSFUL"));
        runJobs();
        candidates.answer();
        complete(HR, Map.of("checked", true));
        complete(HR, Map.of("kind", "ANNULMENT", "declaredOn", today().toString()));

        assertThat(instance).isEnded().hasPassed(END_CASE_CLOSED);
        assertThat(letterKinds(reserve)).containsExactly(LetterKind.CASE_CLOSED);
    }

    @Test
    void anAbandonedCaseTakesItsOfferBackAndDeclaresNothingThatWasNotDeclared() {
        steps.approve(reference, EarlierSteps.basis("L332-13", false, true, "P3M"), 36, null);
        desk.propose(reference, terms(null), HR).orThrow();
        ProcessInstance instance = start(PROCESS, Map.of(ProcessVariables.CASE_OUTCOME, "ABANDONED"));
        runJobs();
        candidates.answer();
        complete(HR, Map.of("checked", true));
        complete(HR, Map.of("kind", "NONE"));

        assertThat(instance).isEnded().hasPassed(END_CASE_CLOSED);
        assertThat(offer().status()).isEqualTo(OfferStatus.WITHDRAWN);
        assertThat(candidates.state(chosen)).isEqualTo(ApplicationState.CASE_CLOSED);
    }

    private void sign(@Nullable TrialPeriod trial) {
        desk.propose(reference, terms(trial), HR).orThrow();
        desk.confirmBudget(reference, EarlierSteps.VISA).orThrow();
        desk.send(reference).orThrow();
        desk.accept(reference, new CandidateAnswer(today(), AnswerMeans.EMAIL), null, HR)
                .orThrow();
        acts.draft(reference, new ActDraft("2027-C-9", "CGFP L332-8", DECLARATION, offer().startsOn()), HR)
                .orThrow();
        acts.sign(reference, today(), AUTHORITY).orThrow();
        acts.candidateSigns(reference, today(), HR).orThrow();
    }

    private ContractTerms terms(@Nullable TrialPeriod trial) {
        return new ContractTerms(new BigDecimal("2450.00"), today().plusDays(40), 24, trial, today().plusDays(10));
    }

    private ProcessInstance filled(boolean control, boolean trial) {
        steps.approve(reference, EarlierSteps.basis("L332-8 1°", true, control, "P3M"), 36, DECLARATION);
        return start(
                PROCESS,
                Map.of(
                        ProcessVariables.CASE_OUTCOME,
                        "FILLED",
                        ProcessVariables.LEGALITY_CONTROL,
                        control,
                        ProcessVariables.TRIAL_PERIOD,
                        trial));
    }

    private void transmit() {
        String today = today().toString();
        complete(HR, Map.of("transmittedOn", today, "transmissionNumber", "075-2027-1"));
        complete(HR, Map.of("acknowledgedOn", today));
    }

    private void answered(ProcessInstance instance) {
        runJobs();
        candidates.answer();
        complete(HR, Map.of("checked", true));
        complete(HR, Map.of("kind", "APPOINTMENT", "declaredOn", today().toString()));
        assertThat(instance).isWaitingAt(USER_TASK_CONFIRM_START_OF_SERVICE);
    }

    /** On the day that was agreed. */
    private LocalDate start(ProcessInstance instance) {
        assertThat(instance).isWaitingAt(USER_TASK_CONFIRM_START_OF_SERVICE);
        assertThat(tasks.createTaskQuery()
                        .processInstanceId(instance.getId())
                        .singleResult()
                        .getDueDate())
                .as("nobody is late before the day that was agreed")
                .isAfter(offer().startsOn().plusDays(4).toString());
        goTo(offer().startsOn());
        complete(EarlierSteps.REQUESTER, Map.of("startedOn", today().toString()));
        return Objects.requireNonNull(completion().startedOn());
    }

    private static Map<String, Object> renewal(int months) {
        return Map.of(
                "verdict", "RENEWED", "trialLength", months, "trialUnit", "MONTHS", "reason", "À observer encore.");
    }

    private CompletionView completion() {
        return completions.find(reference).orElseThrow();
    }
}
