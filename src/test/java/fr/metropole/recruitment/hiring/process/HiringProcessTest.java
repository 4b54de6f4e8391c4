package fr.metropole.recruitment.hiring.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.fixture.CaseEngine;
import fr.metropole.recruitment.hiring.CaseOutcome;
import fr.metropole.recruitment.hiring.CaseStep;
import fr.metropole.recruitment.hiring.CaseView;
import fr.metropole.recruitment.hiring.HiringCases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Every end of a recruitment; the processes that it calls are stand-ins that wait and then hand out what they are told. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:hiring;DB_CLOSE_DELAY=-1")
class HiringProcessTest extends CaseEngine {

    private static final List<String> CALLED = List.of(
            "requisition",
            "post-creation",
            "publication",
            "selection",
            "offer-statutory",
            "offer-contractual",
            "completion");

    @Autowired
    RepositoryService repository;

    @Autowired
    HiringCases cases;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ProcessInstance instance;

    @BeforeEach
    void start() {
        CALLED.forEach(this::standIn);
        CaseReference reference = newReference();
        drafts.draft(HEAD_OF_INNOVATION, reference.value(), replacement(), null).orThrow();
        as(
                "chef.innovation",
                () -> instance = runtime.startProcessInstanceByKey(HiringModel.PROCESS, reference.value()));
        assertThat(view().step()).isEqualTo(CaseStep.REQUISITION);
    }

    @Test
    void fillsThePostByContract() {
        end("requisition", Map.of("outcome", "APPROVED", "needsDeliberation", false));
        assertThat(view().step()).isEqualTo(CaseStep.PUBLICATION);
        end("publication", Map.of("outcome", "CLOSED"));
        end("selection", Map.of("outcome", "CHOSEN", "offerKind", "CONTRACT"));
        assertThat(view().step()).isEqualTo(CaseStep.OFFER);
        end("offer-contractual", Map.of("outcome", "ACCEPTED", "reserveRemaining", false));
        assertThat(variableOf("completion", "caseOutcome")).isEqualTo("FILLED");
        end("completion", Map.of("caseOutcome", "FILLED"));

        assertEnded(HiringModel.END_FILLED, CaseOutcome.FILLED);
    }

    @Test
    void createsThePostThenChoosesAgainAfterADeclinedOffer() {
        end("requisition", Map.of("outcome", "APPROVED", "needsDeliberation", true));
        assertThat(view().step()).isEqualTo(CaseStep.POST_CREATION);
        end("post-creation", Map.of("outcome", "ADOPTED"));
        end("publication", Map.of("outcome", "CLOSED"));
        end("selection", Map.of("outcome", "CHOSEN", "offerKind", "STATUTORY"));
        end("offer-statutory", Map.of("outcome", "DECLINED", "reserveRemaining", true));
        assertThat(variableOf("selection", "reserveRemaining")).isEqualTo(true);
        end("selection", Map.of("outcome", "CHOSEN", "offerKind", "STATUTORY"));
        end("offer-statutory", Map.of("outcome", "ACCEPTED", "reserveRemaining", false));
        end("completion", Map.of("caseOutcome", "FILLED"));

        assertEnded(HiringModel.END_FILLED, CaseOutcome.FILLED);
    }

    @Test
    void endsRefused() {
        end("requisition", Map.of("outcome", "REFUSED", "needsDeliberation", false));

        assertEnded(HiringModel.END_REFUSED, CaseOutcome.REFUSED);
    }

    @Test
    void endsWhenTheRequestIsWithdrawn() {
        end("requisition", Map.of("outcome", "WITHDRAWN", "needsDeliberation", false));

        assertEnded(HiringModel.END_REQUEST_WITHDRAWN, CaseOutcome.ABANDONED);
    }

    @Test
    void endsWhenTheCouncilRejectsThePost() {
        end("requisition", Map.of("outcome", "APPROVED", "needsDeliberation", true));
        end("post-creation", Map.of("outcome", "REJECTED"));

        assertEnded(HiringModel.END_POST_REJECTED, CaseOutcome.REFUSED);
    }

    @Test
    void endsUnsuccessful() {
        end("requisition", Map.of("outcome", "APPROVED", "needsDeliberation", false));
        end("publication", Map.of("outcome", "CLOSED"));
        end("selection", Map.of("outcome", "UNSUCCESSFUL", "offerKind", "CONTRACT"));
        assertThat(variableOf("completion", "caseOutcome")).isEqualTo("UNSUCCESSFUL");
        end("completion", Map.of("caseOutcome", "UNSUCCESSFUL"));

        assertEnded(HiringModel.END_UNSUCCESSFUL, CaseOutcome.UNSUCCESSFUL);
    }

    @Test
    void endsAbandonedWhenTheNoticeIsWithdrawn() {
        end("requisition", Map.of("outcome", "APPROVED", "needsDeliberation", false));
        end("publication", Map.of("outcome", "WITHDRAWN"));
        assertThat(variableOf("completion", "caseOutcome")).isEqualTo("ABANDONED");
        end("completion", Map.of("caseOutcome", "ABANDONED"));

        assertEnded(HiringModel.END_ABANDONED, CaseOutcome.ABANDONED);
    }

    @Test
    void isAbandonedAtAnyTimeAfterApproval() {
        assertThat(abandon().reasons()).extracting(refusal -> refusal.code()).containsExactly("CASE_NOT_APPROVED");
        end("requisition", Map.of("outcome", "APPROVED", "needsDeliberation", false));

        abandon().orThrow();

        assertThat(view().step()).isEqualTo(CaseStep.COMPLETION);
        assertThat(variableOf("completion", "caseOutcome")).isEqualTo("ABANDONED");
        assertThat(abandon().reasons()).extracting(refusal -> refusal.code()).containsExactly("CASE_OVER");
        end("completion", Map.of("caseOutcome", "ABANDONED"));
        assertEnded(HiringModel.END_ABANDONED_ANY_TIME, CaseOutcome.ABANDONED);
        assertThat(cases.abandonReason(reference())).contains("Le service est supprimé.");
    }

    @Test
    void startsFromTheFormAndKeepsNothingOfItInTheEngine() {
        Map<String, Object> form = new HashMap<>(Map.of(
                "title", "Chargé de mission données (H/F)",
                "need", "REPLACEMENT",
                "route", "CONTRACT",
                "category", "A",
                "unitCode", "SIN",
                "durationMonths", 8,
                "workingTimePercent", 100,
                "asSoonAsPossible", true,
                "absentAgentReference", "SIN-04",
                "justification", "Les données ne s’ouvrent pas seules."));

        as("chef.innovation", () -> instance = runtime.startProcessInstanceByKey(HiringModel.PROCESS, form));
        instance = runtime.createProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult();

        assertThat(view().title()).isEqualTo("Chargé de mission données (H/F)");
        assertThat(runtime.getVariables(instance.getId()))
                .containsExactly(entry("caseReference", instance.getBusinessKey()));

        form.put("unitCode", "NOWHERE");
        long running = runtime.createProcessInstanceQuery().count();
        assertThatThrownBy(
                        () -> as("chef.innovation", () -> runtime.startProcessInstanceByKey(HiringModel.PROCESS, form)))
                .hasMessageContaining("UNIT_UNKNOWN");
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(running);
    }

    private Outcome<CaseView> abandon() {
        return cases.abandon(reference(), new PersonId("drh"), "Le service est supprimé.");
    }

    private void assertEnded(String endEvent, CaseOutcome outcome) {
        assertThat(isOver(instance)).isTrue();
        assertThat(walked(instance)).contains(endEvent);
        assertThat(Stream.of(CaseOutcome.values()).filter(one -> one == view().outcome()))
                .containsExactly(outcome);
        assertThat(view().status()).isEqualTo(outcome.label());
    }

    private CaseReference reference() {
        return new CaseReference(instance.getBusinessKey());
    }

    private CaseView view() {
        return cases.bySlug(reference().slug()).orElseThrow();
    }

    /** The stand-in of a called process hands out these variables and ends. */
    private void end(String process, Map<String, Object> handedOut) {
        runtime.signal(waiting(process).getId(), handedOut);
    }

    private Object variableOf(String process, String name) {
        return runtime.getVariable(waiting(process).getId(), name);
    }

    private Execution waiting(String process) {
        return runtime.createExecutionQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(instance.getBusinessKey())
                .activityId("Wait")
                .singleResult();
    }

    private void standIn(String process) {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .versionTag("stand-in")
                        .count()
                == 0) {
            repository
                    .createDeployment()
                    .addModelInstance(
                            process + ".bpmn",
                            Bpmn.createExecutableProcess(process)
                                    .camundaVersionTag("stand-in")
                                    .camundaHistoryTimeToLive(1)
                                    .startEvent()
                                    .receiveTask("Wait")
                                    .endEvent()
                                    .done())
                    .deploy();
        }
    }
}
