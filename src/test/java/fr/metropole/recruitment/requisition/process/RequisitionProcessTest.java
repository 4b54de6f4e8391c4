package fr.metropole.recruitment.requisition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.fixture.CaseEngine;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.legal.CaseLaw;
import fr.metropole.recruitment.legal.KeptRow;
import fr.metropole.recruitment.legal.LegalRowsDecided;
import fr.metropole.recruitment.legal.TableWords;
import fr.metropole.recruitment.organisation.AbsenceReason;
import fr.metropole.recruitment.organisation.AbsenceView;
import fr.metropole.recruitment.organisation.OrganisationChanges;
import fr.metropole.recruitment.organisation.Validity;
import fr.metropole.recruitment.process.TaskOverdue;
import fr.metropole.recruitment.requisition.OpinionView;
import fr.metropole.recruitment.requisition.RequisitionStatus;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.RequisitionWithdrawal;
import fr.metropole.recruitment.requisition.Requisitions;
import fr.metropole.recruitment.requisition.ReviewStep;
import fr.metropole.recruitment.requisition.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Every end and every loop of the request, on the real engine. */
@RecordApplicationEvents
class RequisitionProcessTest extends CaseEngine {

    private static final Map<ReviewStep, String> DECIDERS = Map.of(
            ReviewStep.N2, "directeur.daden",
            ReviewStep.DGA, "dga.dtee",
            ReviewStep.HR, "rh.recrutement",
            ReviewStep.BUDGET, "finances",
            ReviewStep.ARBITRATION, "dgs");

    @Autowired
    Requisitions requisitions;

    @Autowired
    CaseLaw law;

    @Autowired
    RequisitionWithdrawal withdrawal;

    @Autowired
    OrganisationChanges organisation;

    @Autowired
    ApplicationEvents events;

    @Test
    void isApprovedByTheWholeChain() {
        ProcessInstance instance = described();
        for (ReviewStep step : ReviewStep.values()) {
            assertAssigned(instance, step);
            approve(instance, step);
        }

        assertThat(walked(instance))
                .containsSubsequence(
                        RequisitionModel.USER_TASK_DESCRIBE_JOB,
                        RequisitionModel.USER_TASK_GIVE_N2_OPINION,
                        RequisitionModel.USER_TASK_GIVE_DGA_OPINION,
                        RequisitionModel.BUSINESS_RULE_TASK_DETERMINE_LEGAL_BASIS,
                        RequisitionModel.USER_TASK_CHECK_BY_HR,
                        RequisitionModel.USER_TASK_GIVE_BUDGET_VISA,
                        RequisitionModel.USER_TASK_ARBITRATE,
                        RequisitionModel.END_APPROVED);
        RequisitionView request = request(instance);
        assertThat(request.status()).isEqualTo(RequisitionStatus.APPROVED);
        assertThat(request.budgetVisaBy()).isEqualTo(new PersonId("finances"));
        assertThat(request.basis()).satisfies(basis -> assertThat(basis.rule()).isEqualTo("D02"));
        assertThat(request.opinions())
                .extracting(opinion -> opinion.by().value())
                .containsExactly("directeur.daden", "dga.dtee", "rh.recrutement", "finances", "dgs");
        assertThat(variable(instance, "needsDeliberation")).isEqualTo(false);
        assertThat(variable(instance, "outcome")).isEqualTo("APPROVED");
    }

    /** The decision stays in the engine's history under its process, and its row with the case. */
    @Test
    void keepsTheDecisionsOnWhichItRests() {
        ProcessInstance instance = upTo(ReviewStep.HR);

        List<KeptRow> rows = law.kept(request(instance).reference());

        assertThat(rows)
                .extracting(row -> row.fired().decision())
                .containsExactly(TableWords.LEGAL_BASIS, TableWords.APPROVAL_CHAIN);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.rule()).isEqualTo("D02");
            assertThat(row.fired().articles()).isNotEmpty();
            HistoricDecisionInstance decision = history.createHistoricDecisionInstanceQuery()
                    .decisionInstanceId(row.decisionInstance())
                    .includeOutputs()
                    .singleResult();
            assertThat(decision.getProcessInstanceId()).isEqualTo(instance.getId());
            assertThat(decision.getActivityId()).isEqualTo(RequisitionModel.BUSINESS_RULE_TASK_DETERMINE_LEGAL_BASIS);
            assertThat(decision.getOutputs())
                    .extracting(HistoricDecisionOutputInstance::getRuleId)
                    .containsOnly(row.fired().row());
        });
        assertThat(events.stream(LegalRowsDecided.class)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ReviewStep.class)
    void isRefusedByAnyDecider(ReviewStep step) {
        ProcessInstance instance = upTo(step);

        assertThatThrownBy(() -> answer(instance, step, Map.of("verdict", "REFUSED")))
                .hasMessageContaining("FORM_REQUIRED");
        assertThat(request(instance).status()).isEqualTo(RequisitionStatus.IN_REVIEW);

        answer(instance, step, Map.of("verdict", "REFUSED", "reason", "Pas cette année."));

        assertThat(walked(instance)).endsWith(RequisitionModel.END_REFUSED);
        RequisitionView request = request(instance);
        assertThat(request.status()).isEqualTo(RequisitionStatus.REFUSED);
        OpinionView last = request.opinions().get(request.opinions().size() - 1);
        assertThat(last.step()).isEqualTo(step);
        assertThat(last.reason()).isEqualTo("Pas cette année.");
    }

    @ParameterizedTest
    @EnumSource(ReviewStep.class)
    void isReturnedByAnyDeciderCorrectedAndDecidedAnew(ReviewStep step) {
        ProcessInstance instance = upTo(step);
        answer(instance, step, Map.of("verdict", "RETURNED", "reason", "Précisez la durée."));

        assertThat(task(instance).getAssignee()).isEqualTo("chef.innovation");
        complete(instance, "chef.innovation", corrected());

        assertThat(task(instance).getTaskDefinitionKey()).isEqualTo(RequisitionModel.USER_TASK_GIVE_N2_OPINION);
        RequisitionView request = request(instance);
        assertThat(request.status()).isEqualTo(RequisitionStatus.IN_REVIEW);
        assertThat(request.facts().durationMonths()).isEqualTo(6);
        assertThat(request.budgetVisaBy()).isNull();
        approve(instance, ReviewStep.N2);
        assertThat(request(instance).opinions().get(request.opinions().size()).round())
                .isEqualTo(2);
    }

    @Test
    void isWithdrawnInsteadOfCorrected() {
        ProcessInstance instance = upTo(ReviewStep.N2);
        answer(instance, ReviewStep.N2, Map.of("verdict", "RETURNED", "reason", "À revoir."));

        complete(instance, "chef.innovation", Map.of("verdict", "WITHDRAWN", "reason", "L’agent revient."));

        assertThat(walked(instance)).endsWith(RequisitionModel.END_WITHDRAWN);
        assertThat(request(instance).status()).isEqualTo(RequisitionStatus.WITHDRAWN);
    }

    @Test
    void isWithdrawnAtAnyTime() {
        ProcessInstance instance = upTo(ReviewStep.BUDGET);
        CaseReference reference = new CaseReference(instance.getBusinessKey());

        withdrawal.withdraw(reference, HEAD_OF_INNOVATION, "L’agent revient.").orThrow();

        assertThat(isOver(instance)).isTrue();
        assertThat(walked(instance)).contains(RequisitionModel.END_WITHDRAWN_ANY_TIME);
        assertThat(request(instance).status()).isEqualTo(RequisitionStatus.WITHDRAWN);
        assertThat(withdrawal.withdraw(reference, HEAD_OF_INNOVATION, "Encore.").reasons())
                .extracting(refusal -> refusal.code())
                .containsExactly("REQUISITION_OVER");
    }

    @Test
    void remindsAndThenBringsInTheSuperior() {
        ProcessInstance instance = upTo(ReviewStep.N2);
        List<Job> timers = jobs.createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .orderByJobDuedate()
                .asc()
                .list();
        assertThat(timers).hasSize(2);

        fire(timers.get(0));
        assertThat(task(instance).getPriority()).isEqualTo(75);
        assertThat(events.stream(TaskOverdue.class))
                .extracting(TaskOverdue::step)
                .containsExactly(TaskOverdue.Step.REMINDER);

        fire(timers.get(1));
        assertThat(task(instance).getAssignee()).isEqualTo("directeur.daden");
        assertThat(candidates(task(instance))).contains("dga.dtee");

        complete(instance, "dga.dtee", Map.of("verdict", "APPROVED"));
        assertThat(request(instance).opinions()).singleElement().satisfies(opinion -> {
            assertThat(opinion.by()).isEqualTo(new PersonId("dga.dtee"));
            assertThat(opinion.onBehalfOf()).isEqualTo(new PersonId("directeur.daden"));
        });
    }

    @Test
    @Transactional
    void goesToTheDeputyOfAnAbsentDirector() {
        LocalDate today = LocalDate.now(clock);
        organisation
                .addAbsence(new AbsenceView(
                        new PersonId("directeur.daden"),
                        AbsenceReason.values()[0],
                        new Validity(today, today.plusDays(20))))
                .orThrow();
        ProcessInstance instance = described();

        assertThat(task(instance).getAssignee()).isEqualTo("directrice.ddit");
        complete(instance, "directrice.ddit", Map.of("verdict", "APPROVED"));

        assertThat(request(instance).opinions())
                .singleElement()
                .extracting(OpinionView::onBehalfOf)
                .isEqualTo(new PersonId("directeur.daden"));
    }

    /** A unit right under the general direction: its N+2 is the DGA. */
    @Test
    void asksNobodyTwiceWhoIsBothNPlus2AndDga() {
        ProcessInstance instance =
                run(RequisitionModel.PROCESS, started(need(Need.REPLACEMENT, Route.CONTRACT, "DDIT", 8)));
        complete(instance, "chef.innovation", Map.of("purpose", "Mener les projets de la direction."));
        assertThat(task(instance).getAssignee()).isEqualTo("dga.dtee");

        complete(instance, "dga.dtee", Map.of("verdict", "APPROVED"));

        assertThat(task(instance).getTaskDefinitionKey()).isEqualTo(RequisitionModel.USER_TASK_CHECK_BY_HR);
        assertThat(walked(instance))
                .contains(RequisitionModel.GATEWAY_JOIN_DGA_OPINION)
                .doesNotContain(RequisitionModel.USER_TASK_GIVE_DGA_OPINION);
        assertThat(request(instance).opinions()).singleElement().satisfies(opinion -> {
            assertThat(opinion.step()).isEqualTo(ReviewStep.N2);
            assertThat(opinion.countsFor(ReviewStep.DGA)).isTrue();
        });
        as("rh.recrutement", () -> assertThat(
                        String.valueOf(formValues(instance).get("opinions")))
                .contains("avis du N+2, valant avis du DGA"));
    }

    /** What the DGA refuses or returns as N+2 goes the way of every refusal; corrected, it is asked of him once more. */
    @Test
    void asksBothRolesAnewAfterACorrection() {
        ProcessInstance instance =
                run(RequisitionModel.PROCESS, started(need(Need.REPLACEMENT, Route.CONTRACT, "DDIT", 8)));
        complete(instance, "chef.innovation", Map.of("purpose", "Mener les projets de la direction."));
        complete(instance, "dga.dtee", Map.of("verdict", "RETURNED", "reason", "Précisez la durée."));
        Map<String, Object> answers = corrected();
        answers.put("unitCode", "DDIT");
        complete(instance, "chef.innovation", answers);

        assertThat(task(instance).getTaskDefinitionKey()).isEqualTo(RequisitionModel.USER_TASK_GIVE_N2_OPINION);
        complete(instance, "dga.dtee", Map.of("verdict", "REFUSED", "reason", "Pas cette année."));

        assertThat(walked(instance)).endsWith(RequisitionModel.END_REFUSED);
    }

    @Test
    void showsTheDeciderWhatTheOthersSaid() {
        ProcessInstance instance = upTo(ReviewStep.DGA);

        as("dga.dtee", () -> assertThat(formValues(instance))
                .containsEntry("caseTitle", "Chargé de mission Innovation (H/F)")
                .containsEntry("hasOpinions", true)
                .hasEntrySatisfying("opinions", opinions -> assertThat(String.valueOf(opinions))
                        .contains("avis du N+2")));
    }

    @Autowired
    org.camunda.bpm.engine.FormService forms;

    private Map<String, Object> formValues(ProcessInstance instance) {
        return forms.getTaskFormVariables(task(instance).getId());
    }

    private void fire(Job timer) {
        ClockUtil.setCurrentTime(Date.from(timer.getDuedate().toInstant().plus(Duration.ofMinutes(1))));
        jobs.executeJob(timer.getId());
    }

    private ProcessInstance described() {
        ProcessInstance instance = run(RequisitionModel.PROCESS, started(replacement()));
        assertThat(task(instance).getAssignee()).isEqualTo("chef.innovation");
        complete(instance, "chef.innovation", Map.of("purpose", "Mener les projets du service."));
        return instance;
    }

    private ProcessInstance upTo(ReviewStep step) {
        ProcessInstance instance = described();
        for (ReviewStep before : ReviewStep.values()) {
            if (before == step) {
                return instance;
            }
            approve(instance, before);
        }
        throw new IllegalStateException("no such step");
    }

    private void approve(ProcessInstance instance, ReviewStep step) {
        answer(instance, step, Map.of("verdict", Verdict.APPROVED.name()));
    }

    private void answer(ProcessInstance instance, ReviewStep step, Map<String, Object> answers) {
        complete(instance, String.valueOf(DECIDERS.get(step)), answers);
    }

    private void assertAssigned(ProcessInstance instance, ReviewStep step) {
        String expected = String.valueOf(DECIDERS.get(step));
        switch (step) {
            case HR -> assertThat(candidates(task(instance))).containsExactly("rh");
            case BUDGET -> assertThat(candidates(task(instance))).containsExactly("finances");
            default -> assertThat(task(instance).getAssignee()).isEqualTo(expected);
        }
        assertThat(task(instance).getDueDate()).isAfter(ClockUtil.getCurrentTime());
        assertThat(task(instance).getFollowUpDate()).isBefore(task(instance).getDueDate());
    }

    private Map<String, Object> corrected() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("verdict", "RESUBMITTED");
        answers.put("title", "Chargé de mission Innovation (H/F)");
        answers.put("need", "REPLACEMENT");
        answers.put("route", "CONTRACT");
        answers.put("category", "A");
        answers.put("unitCode", "SIN");
        answers.put("durationMonths", 6);
        answers.put("workingTimePercent", 100);
        answers.put("asSoonAsPossible", true);
        answers.put("absentAgentReference", "SIN-03");
        answers.put("justification", "La durée est ramenée à six mois.");
        return answers;
    }

    private Object variable(ProcessInstance instance, String name) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName(name)
                .singleResult()
                .getValue();
    }

    private RequisitionView request(ProcessInstance instance) {
        return requisitions.find(new CaseReference(instance.getBusinessKey())).orElseThrow();
    }
}
