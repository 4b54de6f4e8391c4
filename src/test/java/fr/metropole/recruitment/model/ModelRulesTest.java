package fr.metropole.recruitment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** House rules of the models that no drawing tool knows: names, ids, answers on the flows, end states. */
class ModelRulesTest {

    private static final String VERB_AND_OBJECT = "\\p{Lu}\\p{L}*(er|ir|re)( \\S+)+";
    private static final String STATE = "\\p{Lu}[^?]*";
    private static final String QUESTION = "\\p{Lu}.*\u00a0\\?";

    static Stream<String> models() {
        return Models.ids();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theProcessIsExecutableAndKeepsItsHistoryTenYears(String id) {
        Process process = Diagram.of(id).all(Process.class).stream().findFirst().orElseThrow();
        assertThat(process.getId()).isEqualTo(id);
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(process.getCamundaVersionTag()).isEqualTo("1.0");
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsTellTypeAndMeaning(String id) {
        assertThat(Diagram.of(id).all(FlowNode.class))
                .extracting(FlowNode::getId)
                .allSatisfy(node -> assertThat(node)
                        .matches(
                                "(StartEvent|EndEvent|BoundaryEvent|IntermediateCatchEvent|UserTask|ServiceTask|BusinessRuleTask"
                                        + "|CallActivity|EventSubProcess|Gateway)_([A-Z][a-z]*[0-9]?)+"));
        assertThat(Diagram.of(id).all(SequenceFlow.class))
                .extracting(SequenceFlow::getId)
                .allSatisfy(flow -> assertThat(flow).matches("Flow_[A-Za-z0-9]+To[A-Z][A-Za-z0-9]+"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void tasksAreNamedByVerbAndObjectAndEventsByState(String id) {
        Diagram diagram = Diagram.of(id);
        assertThat(diagram.all(Activity.class))
                .filteredOn(activity -> !(activity instanceof SubProcess))
                .extracting(Activity::getName)
                .allSatisfy(name -> assertThat(name).matches(VERB_AND_OBJECT));
        assertThat(diagram.all(Event.class)).extracting(Event::getName).allSatisfy(name -> assertThat(name)
                .matches(STATE));
    }

    @ParameterizedTest
    @MethodSource("models")
    void gatewaysAskAndTheirFlowsAnswer(String id) {
        for (ExclusiveGateway gateway : Diagram.of(id).all(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() == 1) {
                assertThat(gateway.getName()).as(gateway.getId()).isNull();
                continue;
            }
            assertThat(gateway.getName()).as(gateway.getId()).matches(QUESTION);
            assertThat(gateway.getOutgoing()).allSatisfy(flow -> {
                assertThat(flow.getName()).as(flow.getId()).isNotBlank();
                assertThat(flow.getConditionExpression()).as(flow.getId()).isNotNull();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyEndHandsItsStateToTheCaller(String id) {
        assertThat(Diagram.of(id).all(EndEvent.class)).allSatisfy(end -> assertThat(end.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaExecutionListener.class)
                        .singleResult()
                        .getCamundaExpression())
                .as(end.getId())
                .matches("\\$\\{execution\\.setVariable\\('outcome', '[A-Z_]+'\\)}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void calledProcessesExist(String id) {
        assertThat(Diagram.of(id).all(CallActivity.class))
                .extracting(CallActivity::getCalledElement)
                .allSatisfy(called -> assertThat(Models.ids()).contains(called));
    }

    @ParameterizedTest
    @MethodSource("models")
    void oneNoteSaysThatEveryTaskIsWatched(String id) {
        assertThat(Diagram.of(id).all(TextAnnotation.class))
                .filteredOn(note -> note.getText().getTextContent().contains("escalade"))
                .hasSize(1);
    }
}
