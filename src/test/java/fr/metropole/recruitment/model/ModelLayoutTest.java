package fr.metropole.recruitment.model;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a drawn process readable, checked on the coordinates: nobody has to look to notice a broken diagram. */
class ModelLayoutTest {

    private static final int MOST_NODES = 33;

    /** The only flows that may run backwards: corrections, prolongations, waits for a document, a second choice. */
    private static final Map<String, Set<String>> LOOPS = Map.ofEntries(
            entry("hiring", Set.of("Flow_OfferAcceptedToJoinSelection")),
            entry(
                    "requisition",
                    Set.of(
                            "Flow_DgaOpinionToJoinReturned",
                            "Flow_HrCheckToJoinReturned",
                            "Flow_BudgetVisaToJoinReturned",
                            "Flow_ArbitrationToJoinReturned",
                            "Flow_JoinReturnedToCorrectRequest",
                            "Flow_CorrectRequestToResubmitted",
                            "Flow_ResubmittedToWithdrawn")),
            entry("post-creation", Set.of("Flow_OnAgendaToJoinDraft", "Flow_AdoptedToJoinAgenda")),
            entry(
                    "publication",
                    Set.of(
                            "Flow_NoticeValidToJoinDraft",
                            "Flow_NoticeActionToJoinMonitoring",
                            "Flow_EmptyPoolToJoinMonitoring")),
            entry(
                    "application",
                    Set.of(
                            "Flow_DocumentAwaitedToDocumentAdded",
                            "Flow_DocumentAwaitedToDocumentDeadline",
                            "Flow_DocumentAddedToJoinCheck",
                            "Flow_DocumentDeadlineToJoinCheck",
                            "Flow_PanelCompleteToReplaceInterviewer",
                            "Flow_ReplaceInterviewerToJoinInterview")),
            entry(
                    "selection",
                    Set.of(
                            "Flow_RecordSignedToJoinNobody",
                            "Flow_ContractPoolWaitingToOpenContractPool",
                            "Flow_OpenContractPoolToJoinShortlist")),
            entry("offer-statutory", Set.of("Flow_OrderSignedToJoinAgreement")),
            entry("offer-contractual", Set.of("Flow_BudgetConfirmedToJoinTerms", "Flow_ContractSignedToJoinDraft")),
            entry("completion", Set.of("Flow_TrialConcludedToJoinTrial")),
            entry("contract-term", Set.of("Flow_ContractRenewedToJoinTerm")),
            entry("mail-attachment", Set.of()));

    static Stream<String> models() {
        return Models.ids();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementIsDrawn(String id) {
        Diagram diagram = Diagram.of(id);
        assertThat(diagram.all(FlowNode.class)).extracting(FlowNode::getId).isSubsetOf(diagram.shapes.keySet());
        assertThat(diagram.all(TextAnnotation.class))
                .extracting(TextAnnotation::getId)
                .isSubsetOf(diagram.shapes.keySet());
        assertThat(diagram.all(SequenceFlow.class))
                .extracting(SequenceFlow::getId)
                .isSubsetOf(diagram.lines.keySet());
        assertThat(named(diagram)).extracting(FlowElement::getId).isSubsetOf(diagram.labels.keySet());
    }

    @ParameterizedTest
    @MethodSource("models")
    void thePathIsShortEnoughForOnePicture(String id) {
        assertThat(Diagram.of(id).path()).hasSizeLessThanOrEqualTo(MOST_NODES);
    }

    @ParameterizedTest
    @MethodSource("models")
    void oneStraightLineLeadsFromTheStartToAnEnd(String id) {
        Diagram diagram = Diagram.of(id);
        StartEvent start = diagram.path()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(onTheLineOf(diagram, start)).hasAtLeastOneElementOfType(EndEvent.class);
    }

    @ParameterizedTest
    @MethodSource("models")
    void onlyTheListedLoopsRunBackwards(String id) {
        Diagram diagram = Diagram.of(id);
        assertThat(diagram.all(SequenceFlow.class))
                .filteredOn(flow -> diagram.box(flow.getTarget()).centreX()
                        < diagram.box(flow.getSource()).centreX())
                .extracting(SequenceFlow::getId)
                .containsExactlyInAnyOrderElementsOf(LOOPS.getOrDefault(id, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void flowsRunInRightAnglesFromRimToRim(String id) {
        Diagram diagram = Diagram.of(id);
        diagram.flows().forEach((flow, segments) -> {
            Segment first = segments.get(0);
            Segment last = segments.get(segments.size() - 1);
            assertThat(segments).as(flow.getId()).allMatch(Segment::isOrthogonal);
            assertThat(diagram.box(flow.getSource()).hasOnRim(first.x1(), first.y1()))
                    .as(flow.getId())
                    .isTrue();
            assertThat(diagram.box(flow.getTarget()).hasOnRim(last.x2(), last.y2()))
                    .as(flow.getId())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void noFlowPassesThroughAShape(String id) {
        Diagram diagram = Diagram.of(id);
        List<String> hits = new ArrayList<>();
        diagram.flows()
                .forEach((flow, segments) -> diagram.shapes.forEach((shape, box) -> {
                    boolean inside = diagram.belongTogether(flow.getSource().getId(), shape)
                            && !(diagram.model.getModelElementById(
                                            flow.getSource().getId())
                                    instanceof BoundaryEvent);
                    if (!inside && segments.stream().anyMatch(box.shrunk(1)::isMetBy)) {
                        hits.add(flow.getId() + " through " + shape);
                    }
                }));
        assertThat(hits).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void noTwoShapesOverlap(String id) {
        Diagram diagram = Diagram.of(id);
        List<String> hits = new ArrayList<>();
        diagram.shapes.forEach((one, box) -> diagram.shapes.forEach((other, otherBox) -> {
            if (one.compareTo(other) < 0 && box.overlaps(otherBox) && !diagram.belongTogether(one, other)) {
                hits.add(one + " on " + other);
            }
        }));
        assertThat(hits).isEmpty();
    }

    /** Flows to the same element may join on their last way, as the arms of one arrow; all others keep apart. */
    @ParameterizedTest
    @MethodSource("models")
    void noFlowsCross(String id) {
        Map<SequenceFlow, List<Segment>> flows = Diagram.of(id).flows();
        List<String> hits = new ArrayList<>();
        flows.forEach((one, segments) -> flows.forEach((other, otherSegments) -> {
            boolean apart =
                    one.getId().compareTo(other.getId()) < 0 && !one.getTarget().equals(other.getTarget());
            if (apart
                    && segments.stream()
                            .anyMatch(segment -> otherSegments.stream().anyMatch(segment::meets))) {
                hits.add(one.getId() + " across " + other.getId());
            }
        }));
        assertThat(hits).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesStandFree(String id) {
        Diagram diagram = Diagram.of(id);
        List<String> hits = new ArrayList<>();
        diagram.labels.forEach((name, label) -> {
            diagram.shapes.forEach((shape, box) -> {
                if (label.overlaps(box) && !box.contains(label)) {
                    hits.add("name of " + name + " on " + shape);
                }
            });
            diagram.labels.forEach((other, otherLabel) -> {
                if (name.compareTo(other) < 0 && label.overlaps(otherLabel)) {
                    hits.add("name of " + name + " on the name of " + other);
                }
            });
            diagram.flows().forEach((flow, segments) -> {
                if (segments.stream().anyMatch(label::isMetBy)) {
                    hits.add("name of " + name + " on " + flow.getId());
                }
            });
        });
        assertThat(hits).isEmpty();
    }

    /** The elements whose name is written beside them: events, gateways and flows that have one. */
    private static Stream<FlowElement> named(Diagram diagram) {
        return diagram.all(FlowElement.class).stream()
                .filter(element -> element.getName() != null && !(element instanceof Activity));
    }

    private static Set<FlowNode> onTheLineOf(Diagram diagram, FlowNode start) {
        double height = diagram.box(start).centreY();
        Set<FlowNode> reached = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (Math.abs(diagram.box(node).centreY() - height) <= 1 && reached.add(node)) {
                open.addAll(node.getSucceedingNodes().list());
                diagram.all(BoundaryEvent.class).stream()
                        .filter(event -> event.getAttachedTo().equals(node))
                        .forEach(open::add);
            }
        }
        return reached;
    }
}
