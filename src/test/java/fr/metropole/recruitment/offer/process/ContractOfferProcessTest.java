package fr.metropole.recruitment.offer.process;

import static fr.metropole.recruitment.offer.process.OfferContractualModel.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.mail.Letter;
import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.offer.EarlierSteps;
import fr.metropole.recruitment.offer.OfferStatus;
import fr.metropole.recruitment.offer.OfferTest;
import fr.metropole.recruitment.process.ProcessVariables;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Every way through {@code offer-contractual}, on the real engine and the real domain. */
class ContractOfferProcessTest extends OfferTest {

    private static final Map<String, Object> APPROVED = Map.of("verdict", "APPROVED");

    @Test
    void signedByBothSides() {
        ProcessInstance instance = signedByAuthority();
        assertThat(instance).isWaitingAt(USER_TASK_COLLECT_CANDIDATE_SIGNATURE);
        assertThat(offer().status()).isEqualTo(OfferStatus.ACCEPTED);

        complete(HR, Map.of("verdict", "SIGNED", "signedOn", today().toString()));

        assertThat(instance).isEnded().hasPassed(END_ACCEPTED);
        assertThat(offer().status()).isEqualTo(OfferStatus.SIGNED);
        assertThat(variable(instance, ProcessVariables.OUTCOME)).isEqualTo("ACCEPTED");
        assertThat(variable(instance, ProcessVariables.LEGALITY_CONTROL)).isEqualTo(true);
        assertThat(variable(instance, ProcessVariables.TRIAL_PERIOD)).isEqualTo(true);
    }

    @Test
    void theLetterNamesTheTermsAndTheDeadline() {
        proposed();

        assertThat(letters.ofApplication(chosen))
                .extracting(Letter::body)
                .singleElement()
                .asString()
                .contains("2 mois", "24 mois", "au plus tard le");
    }

    @Test
    void financeReturnsTheTermsWithAReason() {
        ProcessInstance instance = start(PROCESS, Map.of());
        complete(HR, terms());
        refused(EarlierSteps.VISA, Map.of("verdict", "RETURNED"), "FORM_REQUIRED");
        complete(EarlierSteps.VISA, Map.of("verdict", "RETURNED", "reason", "Au-delà de l’enveloppe."));
        assertThat(instance).isWaitingAt(USER_TASK_DRAFT_TERMS);
        assertThat(offer().returnReason()).isEqualTo("Au-delà de l’enveloppe.");

        complete(HR, terms());

        assertThat(instance).isWaitingAt(USER_TASK_CONFIRM_BUDGET);
        assertThat(offers.ofCase(reference)).hasSize(1);
        assertThat(offer().returnReason()).isNull();
    }

    @Test
    void theRequesterDoesNotConfirmTheBudget() {
        ProcessInstance instance = start(PROCESS, Map.of());
        complete(HR, terms());

        refused(EarlierSteps.REQUESTER, APPROVED, "FOUR_EYES_BUDGET");

        assertThat(instance).isWaitingAt(USER_TASK_CONFIRM_BUDGET);
    }

    @Test
    void termsBeyondTheRuleAreRefused() {
        start(PROCESS, Map.of());
        Map<String, Object> terms = new HashMap<>(terms());
        terms.put("durationMonths", 37);
        refused(HR, terms, "ERR_DUREE_MAX");
        terms.put("durationMonths", 11);
        refused(HR, terms, "TRIAL_TOO_LONG");
        assertThat(offers.ofCase(reference)).isEmpty();
    }

    @Test
    void anOfferWithoutAnswerExpires() {
        ProcessInstance instance = proposed();
        goTo(offer().answerBy().plusDays(1));

        fire(instance, BOUNDARY_OFFER_EXPIRED);

        fell(instance, OfferStatus.EXPIRED, LetterKind.OFFER_EXPIRED);
    }

    @Test
    void theCandidateDeclines() {
        ProcessInstance instance = proposed();

        complete(HR, answer("DECLINED"));

        fell(instance, OfferStatus.DECLINED, LetterKind.OFFER_DECLINED);
    }

    @Test
    void theContractIsReturnedAndThenRefused() {
        ProcessInstance instance = accepted();
        draftAct();
        complete(AUTHORITY, Map.of("verdict", "RETURNED", "reason", "Motif à préciser."));
        assertThat(instance).isWaitingAt(USER_TASK_DRAFT_CONTRACT);
        draftAct();

        complete(AUTHORITY, Map.of("verdict", "REFUSED", "reason", "Le besoin a disparu."));

        fell(instance, OfferStatus.REFUSED, LetterKind.OFFER);
    }

    @Test
    void theCandidateDoesNotSign() {
        ProcessInstance instance = signedByAuthority();

        complete(HR, Map.of("verdict", "DECLINED", "reason", "Autre engagement."));

        fell(instance, OfferStatus.DECLINED, LetterKind.OFFER_DECLINED);
    }

    /** Who gives the offer up has withdrawn; who is stopped by others was not retained. */
    private static ApplicationState applicationAfter(OfferStatus status) {
        return status == OfferStatus.DECLINED || status == OfferStatus.EXPIRED
                ? ApplicationState.WITHDRAWN
                : ApplicationState.NOT_RETAINED;
    }

    private void fell(ProcessInstance instance, OfferStatus status, LetterKind lastLetter) {
        assertThat(instance).isEnded().hasPassed(SERVICE_TASK_CLOSE_OFFER, END_DECLINED);
        assertThat(offer().status()).isEqualTo(status);
        assertThat(letterKinds(chosen)).endsWith(lastLetter);
        assertThat(candidates.state(chosen)).isEqualTo(applicationAfter(status));
        assertThat(variable(instance, ProcessVariables.RESERVE_REMAINING)).isEqualTo(true);
    }

    private ProcessInstance proposed() {
        ProcessInstance instance = start(PROCESS, Map.of());
        complete(HR, terms());
        complete(EarlierSteps.VISA, APPROVED);
        assertThat(instance).isWaitingAt(USER_TASK_RECORD_CANDIDATE_ANSWER);
        return instance;
    }

    private ProcessInstance accepted() {
        ProcessInstance instance = proposed();
        complete(HR, answer("ACCEPTED"));
        return instance;
    }

    private ProcessInstance signedByAuthority() {
        ProcessInstance instance = accepted();
        draftAct();
        complete(AUTHORITY, Map.of("verdict", "SIGNED", "signedOn", today().toString()));
        return instance;
    }

    private Map<String, Object> terms() {
        return Map.of(
                "grossMonthlyPay",
                2450.5,
                "durationMonths",
                24,
                "trialLength",
                2,
                "trialUnit",
                "MONTHS",
                "startsOn",
                today().plusDays(40).toString(),
                "answerBy",
                today().plusDays(10).toString());
    }

    private Map<String, Object> answer(String verdict) {
        return Map.of("verdict", verdict, "answeredOn", today().toString(), "means", "PHONE");
    }

    private void draftAct() {
        complete(
                HR,
                Map.of(
                        "actNumber",
                        "2027-C-7",
                        "citation",
                        "CGFP L332-8 1°",
                        "declarationNumber",
                        DECLARATION,
                        "startsOn",
                        today().plusDays(40).toString()));
    }
}
