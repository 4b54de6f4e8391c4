package fr.metropole.recruitment.selection.process;

import static fr.metropole.recruitment.selection.process.SelectionModel.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.when;

import fr.metropole.recruitment.application.ApplicationSlice;
import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.application.ApplicationTest;
import fr.metropole.recruitment.application.CandidateStatus;
import fr.metropole.recruitment.application.FinalOutcome;
import fr.metropole.recruitment.application.Neighbours;
import fr.metropole.recruitment.core.CaseSection;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.publication.NoticeStatus;
import fr.metropole.recruitment.requisition.PostCreations;
import fr.metropole.recruitment.selection.SelectionPhase;
import fr.metropole.recruitment.selection.SelectionSlice;
import fr.metropole.recruitment.selection.Selections;
import fr.metropole.recruitment.selection.ShortlistDesk;
import fr.metropole.recruitment.selection.UnsuccessfulRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every way through {@code selection}, on the real engine, with the applications' own processes beside it. */
@SpringBootTest(
        classes = {ApplicationSlice.class, SelectionSlice.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:selection;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.authorization.enabled=false"
        })
class SelectionProcessTest extends ApplicationTest {

    private static final PersonId AUTHORITY = new PersonId("autorite");
    private static final Map<String, Object> NOBODY = Map.of("verdict", "NOBODY", "reasons", "Profils éloignés.");
    private static final Map<String, Object> WAIVED =
            Map.of("verdict", "WAIVED", "waiverReason", "Présence attendue sous dix jours.");
    private static final Map<String, Object> SIGNED = Map.of("verdict", "SIGNED");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Selections selections;

    @Autowired
    private ShortlistDesk shortlistDesk;

    @Autowired
    private PostCreations creations;

    @Autowired
    private List<CaseSection> sections;

    @BeforeEach
    void useEngine() {
        BpmnAwareTests.init(engine);
        open(Route.STATUTORY_ELSE_CONTRACT);
    }

    @Test
    void candidateChosenThenResumedAfterADeclinedOffer() {
        String first = reviewed("Petit", CandidateStatus.CIVIL_SERVANT);
        String second = reviewed("Durand", CandidateStatus.COMPETITION_LAUREATE);
        String third = reviewed("Moreau", CandidateStatus.CIVIL_SERVANT);
        ProcessInstance instance = start(false);
        assertThat(task(key())).isAssignedTo(Neighbours.N1.value());

        shortlist(List.of(first, second), "Profil éloigné.");
        compose();
        assertThat(instance).hasPassed(SERVICE_TASK_ANNOUNCE_SHORTLIST).isWaitingAt(USER_TASK_WRITE_ASSESSMENT);
        assertThat(letterKinds(third)).endsWith(LetterKind.NOT_RETAINED);
        refused(HR, assessment(first, second)).hasMessage("GRID_MISSING");
        interview(first);
        interview(second);
        complete(key(), HR, assessment(first, second));
        assertThat(task(key())).isAssignedTo(Neighbours.N2.value());

        refused(Neighbours.N2, choice(third, List.of())).hasMessage("FORM_UNKNOWN_OPTION");
        complete(key(), Neighbours.N2, choice(first, List.of(second)));

        assertThat(instance).isEnded().hasPassed(END_CANDIDATE_CHOSEN);
        assertThat(variables(instance)).containsEntry("outcome", "CHOSEN").containsEntry("offerKind", "STATUTORY");
        assertThat(selections.chosen(caseReference)).contains(first);
        assertThat(selections.reserveRemaining(caseReference)).isTrue();
        assertThat(state(second)).isEqualTo(ApplicationState.INTERVIEWED);

        selections.choiceFell(caseReference, first).orThrow();
        assertThat(selections.choiceFell(caseReference, first).isAccepted()).isFalse();
        ProcessInstance resumed = start(true);
        assertThat(resumed).hasNotPassed(USER_TASK_SETTLE_SHORTLIST).isWaitingAt(USER_TASK_CHOOSE_CANDIDATE);
        refused(Neighbours.N2, choice(first, List.of())).hasMessage("FORM_UNKNOWN_OPTION");
        complete(key(), Neighbours.N2, choice(second, List.of()));

        assertThat(resumed).isEnded().hasPassed(END_CANDIDATE_CHOSEN);
        assertThat(selections.chosen(caseReference)).contains(second);
        assertThat(selections.reserveRemaining(caseReference)).isFalse();
        assertThat(selections.find(caseReference).orElseThrow().declined()).containsExactly(first);
        assertThat(section()).extracting(CaseSection.Line::href).contains("/candidatures/" + second);

        selections.choiceFell(caseReference, second).orThrow();
        ProcessInstance anew = start(selections.reserveRemaining(caseReference));
        complete(key(), Neighbours.N1, Map.of("verdict", "NOBODY"));
        assertThat(anew).isWaitingAt(USER_TASK_PREPARE_UNSUCCESSFUL_RECORD);
        assertThat(String.valueOf(shown(HR).get("recordReasons"))).contains(first, second, third);
    }

    private List<CaseSection.Line> section() {
        return sections.stream()
                .filter(one -> one.title().equals("Sélection"))
                .flatMap(one -> one.lines(caseReference).stream())
                .toList();
    }

    @Test
    void unsuccessfulWithoutAnyCandidate() {
        ProcessInstance instance = start(false);
        complete(key(), Neighbours.N1, Map.of("verdict", "NOBODY"));
        assertThat(instance).isWaitingAt(USER_TASK_PREPARE_UNSUCCESSFUL_RECORD);

        complete(key(), HR, finding(Map.of()));
        refused(HR, SIGNED).hasMessage("FOUR_EYES");
        complete(key(), AUTHORITY, Map.of("verdict", "RETURNED", "reason", "Précisez la publicité faite."));
        assertThat(shown(HR)).containsEntry("returnedReason", "Précisez la publicité faite.");
        complete(key(), HR, finding(Map.of()));
        complete(key(), AUTHORITY, SIGNED);

        assertThat(instance).isEnded().hasPassed(END_UNSUCCESSFUL).hasNotPassed(SERVICE_TASK_OPEN_CONTRACT_POOL);
        assertThat(variables(instance)).containsEntry("outcome", "UNSUCCESSFUL");
        assertThat(record().signedBy()).isEqualTo(AUTHORITY);
    }

    @Test
    void unsuccessfulAfterASecondRoundWithTheContractPool() {
        String statutory = reviewed("Petit", CandidateStatus.CIVIL_SERVANT);
        String contract = applied("Martin");
        complete(contract, HR, Map.of("verdict", "ADMISSIBLE"));
        ProcessInstance instance = start(false);
        complete(key(), Neighbours.N1, NOBODY);
        refused(HR, finding(Map.of())).hasMessage("RECORD_REASON_MISSING");
        complete(key(), HR, finding(Map.of(statutory, "Profil éloigné.")));
        complete(key(), AUTHORITY, SIGNED);
        runJobs();

        assertThat(instance).hasPassed(SERVICE_TASK_OPEN_CONTRACT_POOL).isWaitingAt(USER_TASK_SETTLE_SHORTLIST);
        assertThat(letterKinds(statutory)).endsWith(LetterKind.NOT_RETAINED);
        refused(Neighbours.N1, NOBODY).hasMessage("SHORTLIST_UNREVIEWED");
        review(contract);
        assertThat(String.valueOf(shown(Neighbours.N1).get("candidates")))
                .contains(contract)
                .doesNotContain(statutory);
        shortlist(List.of(contract), "");
        compose();
        interview(contract);
        complete(key(), HR, assessment(contract));
        complete(key(), Neighbours.N2, Map.of("verdict", "NOBODY", "nobodyReason", "Attentes trop éloignées."));
        runJobs();
        assertThat(letterKinds(contract)).endsWith(LetterKind.NOT_RETAINED);
        complete(key(), HR, finding(Map.of()));
        complete(key(), AUTHORITY, SIGNED);

        assertThat(instance).isEnded().hasPassed(END_UNSUCCESSFUL);
        assertThat(selections.find(caseReference).orElseThrow().records())
                .extracting(UnsuccessfulRecord::round)
                .containsExactly(1, 2);
    }

    @Test
    void aLateOneReadAfterTheShortlistGetsItsAnswerWithTheChoice() {
        String first = reviewed("Petit", CandidateStatus.CIVIL_SERVANT);
        start(false);
        shortlist(List.of(first), "");
        compose();
        interview(first);
        complete(key(), HR, assessment(first));
        String late = intake.register(
                        caseReference.slug(), form("Tardy", CandidateStatus.CIVIL_SERVANT), cv(), today(), HR)
                .orThrow()
                .number();
        runJobs();
        complete(late, HR, Map.of("verdict", "ADMISSIBLE", "reason", "Pli retardé par la poste."));
        refused(Neighbours.N2, choice(first, List.of())).hasMessage("CHOICE_UNREVIEWED");
        review(late);

        complete(key(), Neighbours.N2, choice(first, List.of()));
        runJobs();

        assertThat(state(late)).isEqualTo(ApplicationState.NOT_SHORTLISTED);
        assertThat(letterKinds(late)).endsWith(LetterKind.NOT_RETAINED);
        assertThat(selections
                        .find(caseReference)
                        .orElseThrow()
                        .candidate(late)
                        .orElseThrow()
                        .shortlisted())
                .isFalse();
    }

    @Test
    void aDeliberationSilentOnContractsEndsTheSearchWithTheCivilServants() {
        when(creations.contractsClosed(caseReference))
                .thenReturn(Optional.of(Refusal.conflict("ERR_DELIBERATION_SANS_CONTRAT", "Voie fermée.")));
        String contract = applied("Martin");
        complete(contract, HR, Map.of("verdict", "ADMISSIBLE"));
        ProcessInstance instance = start(false);
        complete(key(), Neighbours.N1, Map.of("verdict", "NOBODY"));
        assertThat(shown(HR)).containsEntry("contractNote", "Voie fermée.");
        complete(key(), HR, finding(Map.of()));
        complete(key(), AUTHORITY, SIGNED);

        assertThat(instance).isEnded().hasPassed(END_UNSUCCESSFUL).hasNotPassed(SERVICE_TASK_OPEN_CONTRACT_POOL);
        assertThat(applications.openContractPool(caseReference).reasons())
                .extracting(Refusal::code)
                .containsExactly("ERR_DELIBERATION_SANS_CONTRAT");
        assertThat(state(contract)).isEqualTo(ApplicationState.WAITING_FOR_POOL);
    }

    @Test
    void aRecordThatDoesNotTellOfEveryCivilServantIsNotSigned() {
        start(false);
        complete(key(), Neighbours.N1, Map.of("verdict", "NOBODY"));
        complete(key(), HR, finding(Map.of()));
        String late = intake.register(
                        caseReference.slug(), form("Tardy", CandidateStatus.CIVIL_SERVANT), cv(), today(), HR)
                .orThrow()
                .number();
        runJobs();
        refused(AUTHORITY, SIGNED).hasMessage("RECORD_UNREAD");
        complete(late, HR, Map.of("verdict", "INADMISSIBLE", "reason", "Hors délai, sans motif."));
        refused(AUTHORITY, SIGNED).hasMessage("RECORD_OUTDATED");
        complete(key(), AUTHORITY, Map.of("verdict", "RETURNED", "reason", "Compléter."));
        complete(key(), HR, finding(Map.of(late, "Irrecevable : hors délai.")));
        complete(key(), AUTHORITY, SIGNED);
        assertThat(record().isSigned()).isTrue();
    }

    @Test
    void aReplacementOfSixMonthsIsDecidedOnTheFilesAlone() {
        neighbours.replacement(caseReference, 6, today().plusDays(20));
        String first = reviewed("Petit", CandidateStatus.OTHER);
        String second = reviewed("Durand", CandidateStatus.OTHER);
        String third = reviewed("Moreau", CandidateStatus.OTHER);
        ProcessInstance instance = start(false);
        shortlist(List.of(first, second), "Profil éloigné.");
        assertThat(shown(HR)).containsEntry("interviewsOptional", true);
        refused(HR, Map.of("verdict", "WAIVED")).hasMessageContaining("FORM_");

        complete(key(), HR, WAIVED);
        runJobs();

        assertThat(instance).hasNotPassed(USER_TASK_WRITE_ASSESSMENT).isWaitingAt(USER_TASK_CHOOSE_CANDIDATE);
        assertThat(letterKinds(third)).endsWith(LetterKind.NOT_RETAINED);
        assertThat(state(first)).isEqualTo(ApplicationState.INTERVIEW_WAIVED);
        assertThat(shown(Neighbours.N2))
                .containsEntry("waived", true)
                .extractingByKey("waiverNote")
                .asString()
                .contains("Présence attendue sous dix jours.");
        complete(key(), Neighbours.N2, choice(first, List.of(second)));
        assertThat(instance).isEnded().hasPassed(END_CANDIDATE_CHOSEN);
        assertThat(section()).extracting(CaseSection.Line::label).contains("Entretiens");

        applications
                .decideOutcome(first, FinalOutcome.RETAINED, "")
                .then(retained -> applications.decideOutcome(second, FinalOutcome.RESERVE_LIST, "Moins d’expérience."))
                .orThrow();
        runJobs();
        assertThat(letterKinds(first)).doesNotContain(LetterKind.INTERVIEW_INVITATION);
        assertThat(state(second)).isEqualTo(ApplicationState.RESERVE_LIST);
        assertThat(instance(first)).isNull();
    }

    @Test
    void interviewsAreStillPossibleWhereTheRuleAsksForNone() {
        neighbours.replacement(caseReference, 5, today().plusDays(20));
        String only = reviewed("Petit", CandidateStatus.OTHER);
        ProcessInstance instance = start(false);
        shortlist(List.of(only), "");
        complete(
                key(),
                HR,
                Map.of("verdict", "INTERVIEWS", "panel", List.of(Neighbours.N1.value()), "questions", "Pourquoi ?"));
        runJobs();
        assertThat(instance).isWaitingAt(USER_TASK_WRITE_ASSESSMENT);
        assertThat(state(only)).isEqualTo(ApplicationState.SHORTLISTED);
    }

    @Test
    void aLongerReplacementIsNotDecidedWithoutAnInterview() {
        neighbours.replacement(caseReference, 7, today().plusDays(20));
        String only = reviewed("Petit", CandidateStatus.OTHER);
        start(false);
        shortlist(List.of(only), "");
        assertThat(shown(HR)).containsEntry("interviewsOptional", false);

        assertThatThrownBy(() -> complete(key(), HR, WAIVED)).isNotNull();
        assertThat(shortlistDesk.waiveInterviews(caseReference, "Urgence.", HR).reasons())
                .extracting(Refusal::code)
                .containsExactly("INTERVIEW_REQUIRED");
        assertThat(state(only)).isEqualTo(ApplicationState.SHORTLISTED);
    }

    @Test
    void everybodyWithdrawsAfterTheShortlist() {
        var receipt = applied("Petit", CandidateStatus.CIVIL_SERVANT);
        complete(receipt.number(), HR, Map.of("verdict", "ADMISSIBLE"));
        review(receipt.number());
        ProcessInstance instance = start(false);
        shortlist(List.of(receipt.number()), "");
        compose();
        followUp.withdraw(receipt.token()).orThrow();
        runJobs();

        complete(key(), HR, assessment());
        complete(key(), Neighbours.N2, Map.of("verdict", "NOBODY", "nobodyReason", "Plus aucun candidat."));

        assertThat(instance).isWaitingAt(USER_TASK_PREPARE_UNSUCCESSFUL_RECORD);
        assertThat(selections.find(caseReference).orElseThrow().phase()).isEqualTo(SelectionPhase.RECORD);
    }

    private String key() {
        return caseReference.value();
    }

    private ProcessInstance start(boolean reserveRemaining) {
        neighbours.notice(caseReference, NoticeStatus.CLOSED, today().minusDays(1));
        return runtime.startProcessInstanceByKey(
                PROCESS, key(), Map.of("caseReference", key(), "reserveRemaining", reserveRemaining));
    }

    private AbstractThrowableAssert<?, ?> refused(PersonId who, Map<String, Object> values) {
        return assertThatThrownBy(() -> complete(key(), who, values)).rootCause();
    }

    private String reviewed(String lastName, CandidateStatus status) {
        String number = applied(lastName, status).number();
        complete(number, HR, Map.of("verdict", "ADMISSIBLE"));
        review(number);
        return number;
    }

    private void review(String number) {
        complete(number, Neighbours.N1, Map.of("verdict", "FAVOURABLE"));
        complete(number, Neighbours.N2, Map.of("verdict", "FAVOURABLE"));
    }

    private void shortlist(List<String> numbers, String reasons) {
        complete(key(), Neighbours.N1, Map.of("verdict", "SHORTLISTED", "shortlisted", numbers, "reasons", reasons));
    }

    private void compose() {
        Map<String, Object> alone =
                Map.of("panel", List.of("chef.innovation"), "conflicts", List.of("chef.innovation"));
        refused(HR, with(alone, "questions", "Pourquoi ?")).hasMessage("PANEL_CONFLICT");
        complete(
                key(),
                HR,
                Map.of("panel", List.of(Neighbours.N1.value()), "questions", "- Pourquoi ce poste ?\n- Quel projet ?"));
        runJobs();
    }

    private static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(key, value);
        return more;
    }

    private void interview(String number) {
        complete(number, HR, Map.of("day", today().plusDays(9).toString(), "time", "14:30", "place", "Salle 2"));
        Task grid = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
        Map<String, Object> answer = Map.of("question", "?", "mark", "3", "answerAppreciation", "clair");
        complete(
                grid,
                Neighbours.N1,
                Map.of("verdict", "ASSESSED", "appreciation", "Convaincant.", "marks", List.of(answer, answer)));
    }

    private static Map<String, Object> assessment(String... numbers) {
        return Map.of(
                "assessment",
                "Entretiens conduits avec les mêmes questions.",
                "texts",
                Arrays.stream(numbers)
                        .map(number -> row(number, "Réponses précises."))
                        .toList());
    }

    private static Map<String, Object> choice(String chosen, List<String> reserve) {
        return Map.of(
                "verdict",
                "CHOSEN",
                "chosen",
                chosen,
                "choiceReason",
                "Le plus proche des missions.",
                "reserve",
                reserve,
                "reasons",
                "Moins d’expérience.");
    }

    private static Map<String, Object> finding(Map<String, String> reasons) {
        return Map.of(
                "finding",
                "La recherche n’a pas permis de recruter un fonctionnaire.",
                "recordReasons",
                reasons.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Map<String, Object> row(String number, String text) {
        return Map.of("number", number, "text", text);
    }

    private Map<String, Object> shown(PersonId who) {
        identity.setAuthenticatedUserId(who.value());
        try {
            return engine.getFormService().getTaskFormVariables(task(key()).getId());
        } finally {
            identity.clearAuthentication();
        }
    }

    private UnsuccessfulRecord record() {
        return selections.find(caseReference).orElseThrow().latestRecord().orElseThrow();
    }

    private Map<String, Object> variables(ProcessInstance instance) {
        Map<String, Object> found = new HashMap<>();
        engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .list()
                .forEach(variable -> found.put(variable.getName(), variable.getValue()));
        return found;
    }
}
