package fr.metropole.recruitment.model;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A model as it is drawn: where each element stands, how each flow runs, where the names are written. */
final class Diagram {

    final BpmnModelInstance model;
    final Map<String, Box> shapes = new TreeMap<>();
    final Map<String, List<Waypoint>> lines = new TreeMap<>();
    final Map<String, Box> labels = new TreeMap<>();

    private Diagram(BpmnModelInstance model) {
        this.model = model;
        all(BpmnShape.class).forEach(shape -> {
            shapes.put(shape.getBpmnElement().getId(), Box.of(shape.getBounds()));
            label(shape.getBpmnElement(), shape.getBpmnLabel());
        });
        all(BpmnEdge.class).forEach(edge -> {
            lines.put(edge.getBpmnElement().getId(), List.copyOf(edge.getWaypoints()));
            label(edge.getBpmnElement(), edge.getBpmnLabel());
        });
    }

    static Diagram of(String id) {
        return new Diagram(Models.read(id));
    }

    <T extends BpmnModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Box box(BaseElement element) {
        return Optional.ofNullable(shapes.get(element.getId())).orElseThrow();
    }

    Map<SequenceFlow, List<Segment>> flows() {
        return all(SequenceFlow.class).stream()
                .collect(toMap(flow -> flow, flow -> Segment.of(lines.getOrDefault(flow.getId(), List.of()))));
    }

    /** The nodes of the path itself, without what happens in event sub-processes. */
    Stream<FlowNode> path() {
        return all(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess) && !(node.getParentElement() instanceof SubProcess));
    }

    /** Tells whether one of two shapes is meant to stand on or in the other. */
    boolean belongTogether(String one, String other) {
        return isPartOf(one, other) || isPartOf(other, one);
    }

    private boolean isPartOf(String part, String whole) {
        var element = model.getModelElementById(part);
        var host = element instanceof BoundaryEvent event ? event.getAttachedTo() : element.getParentElement();
        return host instanceof BaseElement known && whole.equals(known.getId());
    }

    private void label(BaseElement element, BpmnLabel label) {
        if (label != null) {
            labels.put(element.getId(), Box.of(label.getBounds()));
        }
    }
}
