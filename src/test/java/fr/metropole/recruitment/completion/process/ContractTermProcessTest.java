package fr.metropole.recruitment.completion.process;

import static fr.metropole.recruitment.completion.process.ContractTermModel.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.metropole.recruitment.completion.ContractTermView;
import fr.metropole.recruitment.completion.ServiceDesk;
import fr.metropole.recruitment.completion.TermDesk;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.offer.ActDesk;
import fr.metropole.recruitment.offer.ActDraft;
import fr.metropole.recruitment.offer.AnswerMeans;
import fr.metropole.recruitment.offer.CandidateAnswer;
import fr.metropole.recruitment.offer.ContractTerms;
import fr.metropole.recruitment.offer.EarlierSteps;
import fr.metropole.recruitment.offer.OfferDesk;
import fr.metropole.recruitment.offer.OfferTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The watch over the term of a contract: its alert, its renewals and their limits, the return of the agent replaced. */
class ContractTermProcessTest extends OfferTest {

    private static final PersonId HEAD_OF_HR = new PersonId("drh");

    @Autowired
    private OfferDesk desk;

    @Autowired
    private ActDesk acts;

    @Autowired
    private ServiceDesk service;

    @Autowired
    private TermDesk terms;

    @Test
    void hrIsAskedInTimeAndTheSixYearsAreCounted() {
        ProcessInstance instance = begun("L332-8 2°", 36);
        LocalDate firstDay = term().begunOn();
        assertThat(term().endsOn()).isEqualTo(firstDay.plusMonths(36).minusDays(1));
        assertThat(instance).isWaitingAt(CATCH_NOTICE_ALERT);
        assertThat(due(instance, CATCH_NOTICE_ALERT))
                .isEqualTo(terms.noticeAlert(reference))
                .isBefore(firstDay.plusMonths(34).minusDays(20));

        alert(instance);
        assertThat(instance).isWaitingAt(USER_TASK_DECIDE_FOLLOW_UP);
        refused(HEAD_OF_HR, renewed(firstDay.plusMonths(72)), "ERR_DUREE_MAX");
        refused(HEAD_OF_HR, decided("OPEN_ENDED"), "OPEN_END_TOO_EARLY");
        complete(HEAD_OF_HR, renewed(firstDay.plusMonths(72).minusDays(1)));
        assertThat(term().totalMonths()).isEqualTo(72);
        assertThat(term().noticeBy())
                .as("three months before a contract that becomes open-ended")
                .isBefore(firstDay.plusMonths(69).plusDays(1));

        alert(instance);
        refused(HEAD_OF_HR, renewed(firstDay.plusMonths(80)), "ERR_DUREE_MAX");
        complete(HEAD_OF_HR, decided("OPEN_ENDED"));
        assertThat(instance).isEnded().hasPassed(END_OPEN_ENDED);
        assertThat(term().endsOn()).isNull();
    }

    @Test
    void aReplacementIsRenewedWithinTheAbsenceAlone() {
        ProcessInstance instance = begun("L332-13", 8);
        alert(instance);
        LocalDate next = Objects.requireNonNull(term().endsOn()).plusMonths(2);
        refused(HEAD_OF_HR, replacement(next, next.minusDays(1)), "RENEWAL_BEYOND_ABSENCE");
        complete(HEAD_OF_HR, replacement(next, next));
        assertThat(instance).isWaitingAt(CATCH_NOTICE_ALERT);
        alert(instance);
        complete(HEAD_OF_HR, decided("ENDED"));
        assertThat(instance).isEnded().hasPassed(END_ENDED);
    }

    @Test
    void aReplacementEndsWithTheReturnOfTheAgentReplaced() {
        ProcessInstance instance = begun("L332-13", 8);
        LocalDate back = term().begunOn().plusMonths(5);
        assertThat(terms.absentAgentReturns(reference, term().begunOn(), HR).reasons())
                .extracting(Refusal::code)
                .containsExactly("RETURN_DATE");

        terms.absentAgentReturns(reference, back, HR).orThrow();

        assertThat(term().endsOn()).isEqualTo(back.minusDays(1));
        assertThat(instance).isEnded().hasPassed(END_ENDED_BY_RETURN);
        assertThat(terms.absentAgentReturns(reference, back, HR).reasons())
                .extracting(Refusal::code)
                .containsExactly("CONTRACT_TERM_UNKNOWN");
    }

    @Test
    void nobodyReturnsToAPostThatWasVacant() {
        begun("L332-8 1°", 12);
        assertThat(terms.absentAgentReturns(reference, today().plusMonths(2), HR)
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("NOT_A_REPLACEMENT");
    }

    /** A signed contract on its first day. */
    private ProcessInstance begun(String basis, int months) {
        steps.approve(reference, EarlierSteps.basis(basis, true, false, "P3M"), months, DECLARATION);
        ContractTerms offered =
                new ContractTerms(new BigDecimal("2450.00"), today().plusDays(40), months, null, today().plusDays(10));
        desk.propose(reference, offered, HR).orThrow();
        desk.confirmBudget(reference, EarlierSteps.VISA).orThrow();
        desk.send(reference).orThrow();
        desk.accept(reference, new CandidateAnswer(today(), AnswerMeans.EMAIL), null, HR)
                .orThrow();
        acts.draft(reference, new ActDraft("2027-C-9", "CGFP " + basis, DECLARATION, offer().startsOn()), HR)
                .orThrow();
        acts.sign(reference, today(), AUTHORITY).orThrow();
        acts.candidateSigns(reference, today(), HR).orThrow();
        goTo(offer().startsOn());
        service.confirmStart(reference, today(), EarlierSteps.REQUESTER).orThrow();
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(reference.value())
                .singleResult();
    }

    private void alert(ProcessInstance instance) {
        goTo(terms.noticeAlert(reference));
        fire(instance, CATCH_NOTICE_ALERT);
    }

    private ContractTermView term() {
        return terms.find(reference).orElseThrow();
    }

    private static Map<String, Object> decided(String verdict) {
        return Map.of("verdict", verdict, "reason", "Décision expresse du service.");
    }

    private static Map<String, Object> renewed(LocalDate last) {
        return Map.of("verdict", "RENEWED", "newEndsOn", last.toString(), "reason", "Le besoin demeure.");
    }

    private static Map<String, Object> replacement(LocalDate last, LocalDate absence) {
        return Map.of(
                "verdict",
                "RENEWED",
                "newEndsOn",
                last.toString(),
                "absenceEndsOn",
                absence.toString(),
                "reason",
                "Le congé est prolongé.");
    }
}
