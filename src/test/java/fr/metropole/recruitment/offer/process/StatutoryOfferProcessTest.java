package fr.metropole.recruitment.offer.process;

import static fr.metropole.recruitment.offer.process.OfferStatutoryModel.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.offer.EarlierSteps;
import fr.metropole.recruitment.offer.OfferStatus;
import fr.metropole.recruitment.offer.OfferTest;
import fr.metropole.recruitment.offer.OriginAnswer;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.selection.CandidateOutcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Every way through {@code offer-statutory}, on the real engine and the real domain. */
class StatutoryOfferProcessTest extends OfferTest {

    @Test
    void mutationWithTheAgreementOfTheEmployerOfOrigin() {
        ProcessInstance instance = accepted("MUTATION");
        assertThat(instance).isWaitingAt(USER_TASK_RECORD_ORIGIN_AGREEMENT);

        complete(HR, Map.of("verdict", "AGREED", "answeredOn", today().toString()));
        draftAct();
        sign();

        assertThat(instance).isEnded().hasPassed(END_ACCEPTED);
        assertThat(offer().status()).isEqualTo(OfferStatus.SIGNED);
        assertThat(letterKinds(chosen)).containsExactly(LetterKind.OFFER);
        assertThat(variable(instance, ProcessVariables.OUTCOME)).isEqualTo("ACCEPTED");
        assertThat(variable(instance, ProcessVariables.LEGALITY_CONTROL)).isEqualTo(true);
        assertThat(variable(instance, ProcessVariables.TRIAL_PERIOD)).isEqualTo(false);
    }

    @Test
    void aptitudeListAsksNoEmployer() {
        ProcessInstance instance = accepted("APTITUDE_LIST");

        assertThat(instance).isWaitingAt(USER_TASK_DRAFT_ORDER);
    }

    @Test
    void twoMonthsOfSilenceAreAnAgreement() {
        ProcessInstance instance = accepted("SECONDMENT");
        LocalDate lastDay = today().plusMonths(2);
        assertThat(due(instance, BOUNDARY_SILENCE_ACCEPTS)).isEqualTo(lastDay.plusDays(1));

        goTo(lastDay.plusDays(1));
        fire(instance, BOUNDARY_SILENCE_ACCEPTS);

        assertThat(instance).hasPassed(SERVICE_TASK_RECORD_TACIT_AGREEMENT).isWaitingAt(USER_TASK_DRAFT_ORDER);
        assertThat(Objects.requireNonNull(offer().origin()).answer()).isEqualTo(OriginAnswer.TACIT);
    }

    @Test
    void anOppositionEndsTheOffer() {
        ProcessInstance instance = accepted("DIRECT_INTEGRATION");
        String today = today().toString();
        refused(HR, Map.of("verdict", "OPPOSED", "answeredOn", today), "FORM_REQUIRED");

        complete(HR, Map.of("verdict", "OPPOSED", "answeredOn", today, "reason", "Effectif insuffisant."));

        fell(instance, OfferStatus.OPPOSED);
        assertThat(letterKinds(chosen)).containsExactly(LetterKind.OFFER);
    }

    @Test
    void anOfferWithoutAnswerExpiresAtTheEndOfItsLastDay() {
        ProcessInstance instance = proposed("MUTATION");
        LocalDate lastDay = offer().answerBy();
        assertThat(due(instance, BOUNDARY_OFFER_EXPIRED)).isEqualTo(lastDay.plusDays(1));

        goTo(lastDay.plusDays(1));
        fire(instance, BOUNDARY_OFFER_EXPIRED);

        fell(instance, OfferStatus.EXPIRED);
        assertThat(letterKinds(chosen)).containsExactly(LetterKind.OFFER, LetterKind.OFFER_EXPIRED);
    }

    @Test
    void aDeclinedOfferLeavesTheReserve() {
        ProcessInstance instance = proposed("MUTATION");

        complete(HR, answer("DECLINED"));

        fell(instance, OfferStatus.DECLINED);
        assertThat(letterKinds(chosen)).containsExactly(LetterKind.OFFER, LetterKind.OFFER_DECLINED);
        assertThat(offers.current(reference)).isEmpty();
    }

    @Test
    void theNextCandidateGetsAnOfferOfItsOwn() {
        proposed("MUTATION");
        complete(HR, answer("DECLINED"));
        String next = steps.candidate(reference, CandidateOutcome.CHOSEN);

        proposed("REINSTATEMENT");

        assertThat(offers.ofCase(reference)).hasSize(2);
        assertThat(offer().applicationNumber()).isEqualTo(next);
    }

    @Test
    void anOrderIsReturnedAndThenRefused() {
        ProcessInstance instance = accepted("REINSTATEMENT");
        draftAct();
        complete(AUTHORITY, Map.of("verdict", "RETURNED", "reason", "Visas incomplets."));
        assertThat(instance).isWaitingAt(USER_TASK_DRAFT_ORDER);
        assertThat(offer().returnReason()).isEqualTo("Visas incomplets.");
        draftAct();

        complete(AUTHORITY, Map.of("verdict", "REFUSED", "reason", "Le poste est gelé."));

        fell(instance, OfferStatus.REFUSED);
    }

    @Test
    void whoAskedOrAnsweredForTheBudgetDoesNotSign() {
        ProcessInstance instance = accepted("REINSTATEMENT");
        draftAct();
        Map<String, Object> signed = Map.of("verdict", "SIGNED", "signedOn", today().toString());

        refused(EarlierSteps.REQUESTER, signed, "FOUR_EYES_SIGNATURE");
        refused(EarlierSteps.VISA, signed, "FOUR_EYES_SIGNATURE");

        assertThat(instance).isWaitingAt(USER_TASK_SIGN_ORDER);
    }

    @Test
    void noActWithoutItsDeclarationNumber() {
        ProcessInstance instance = accepted("REINSTATEMENT");
        Map<String, Object> draft = new HashMap<>(act());
        draft.remove("declarationNumber");

        refused(HR, draft, "DECLARATION_NUMBER_MISSING");

        assertThat(instance).isWaitingAt(USER_TASK_DRAFT_ORDER);
    }

    @Test
    void anActDoesNotTakeEffectBeforeItsSignature() {
        accepted("REINSTATEMENT");
        draftAct();
        goTo(offer().startsOn().plusDays(1));

        refused(AUTHORITY, Map.of("verdict", "SIGNED", "signedOn", today().toString()), "START_BEFORE_ACT");
    }

    /** Who gives the offer up has withdrawn; who is stopped by others was not retained. */
    private static ApplicationState applicationAfter(OfferStatus status) {
        return status == OfferStatus.DECLINED || status == OfferStatus.EXPIRED
                ? ApplicationState.WITHDRAWN
                : ApplicationState.NOT_RETAINED;
    }

    private void fell(ProcessInstance instance, OfferStatus status) {
        assertThat(instance).isEnded().hasPassed(SERVICE_TASK_CLOSE_OFFER, END_DECLINED);
        assertThat(offer().status()).isEqualTo(status);
        assertThat(candidates.state(chosen)).isEqualTo(applicationAfter(status));
        assertThat(variable(instance, ProcessVariables.OUTCOME)).isEqualTo("DECLINED");
        assertThat(variable(instance, ProcessVariables.RESERVE_REMAINING)).isEqualTo(true);
    }

    private ProcessInstance proposed(String way) {
        ProcessInstance instance = start(PROCESS, Map.of());
        complete(
                HR,
                Map.of(
                        "way",
                        way,
                        "grade",
                        "Attaché territorial",
                        "originEmployer",
                        "Commune d’essai",
                        "startsOn",
                        today().plusDays(90).toString(),
                        "answerBy",
                        today().plusDays(10).toString()));
        assertThat(instance).isWaitingAt(USER_TASK_RECORD_CANDIDATE_ANSWER);
        return instance;
    }

    private ProcessInstance accepted(String way) {
        ProcessInstance instance = proposed(way);
        complete(HR, answer("ACCEPTED"));
        return instance;
    }

    private Map<String, Object> answer(String verdict) {
        String today = today().toString();
        return Map.of("verdict", verdict, "answeredOn", today, "means", "EMAIL", "originRequestedOn", today);
    }

    private void draftAct() {
        complete(HR, act());
    }

    private Map<String, Object> act() {
        return Map.of(
                "actNumber",
                "2027-A-12",
                "citation",
                "CGFP L311-1",
                "declarationNumber",
                DECLARATION,
                "startsOn",
                today().plusDays(90).toString());
    }

    private void sign() {
        complete(AUTHORITY, Map.of("verdict", "SIGNED", "signedOn", today().toString()));
    }
}
