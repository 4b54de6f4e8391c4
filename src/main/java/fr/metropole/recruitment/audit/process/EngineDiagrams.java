package fr.metropole.recruitment.audit.process;

import fr.metropole.recruitment.audit.Diagram;
import fr.metropole.recruitment.audit.Diagram.Box;
import fr.metropole.recruitment.audit.Diagram.Edge;
import fr.metropole.recruitment.audit.Diagram.Form;
import fr.metropole.recruitment.audit.Diagram.Point;
import fr.metropole.recruitment.audit.Diagram.Shape;
import fr.metropole.recruitment.audit.Diagrams;
import fr.metropole.recruitment.process.ByRule;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the drawing out of the deployed file of the version that an instance ran on. */
@Component
class EngineDiagrams implements Diagrams {

    private final RepositoryService repository;
    private final ByRule byRule;

    EngineDiagrams(RepositoryService repository, ByRule byRule) {
        this.repository = repository;
        this.byRule = byRule;
    }

    @Override
    public Optional<Diagram> of(String definition) {
        return byRule.call(() -> {
            try {
                return Optional.ofNullable(repository.getBpmnModelInstance(definition))
                        .map(EngineDiagrams::diagram);
            } catch (NullValueException e) {
                return Optional.empty();
            }
        });
    }

    private static Diagram diagram(BpmnModelInstance model) {
        List<Shape> shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .map(EngineDiagrams::shape)
                .toList();
        List<Edge> edges = model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .map(EngineDiagrams::edge)
                .toList();
        return new Diagram(shapes, edges);
    }

    private static Shape shape(BpmnShape drawn) {
        FlowNode node = (FlowNode) drawn.getBpmnElement();
        boolean inside = node instanceof Activity;
        return new Shape(
                node.getId(),
                form(node),
                node.getName(),
                box(drawn.getBounds()),
                inside ? null : label(drawn),
                mark(node));
    }

    private static Form form(FlowNode node) {
        if (node instanceof CallActivity) {
            return Form.CALL;
        }
        if (node instanceof SubProcess) {
            return Form.GROUP;
        }
        if (node instanceof Activity) {
            return Form.TASK;
        }
        if (node instanceof Gateway) {
            return Form.GATEWAY;
        }
        if (node instanceof StartEvent) {
            return Form.START;
        }
        return node instanceof EndEvent ? Form.END : Form.EVENT;
    }

    private static String mark(FlowNode node) {
        if (node instanceof ParallelGateway) {
            return "+";
        }
        if (node instanceof EventBasedGateway) {
            return "◇";
        }
        if (node instanceof Gateway) {
            return "×";
        }
        if (node instanceof CatchEvent event) {
            boolean timer = event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
            boolean message = event.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance);
            return timer ? "◷" : message ? "✉" : "";
        }
        return "";
    }

    private static Edge edge(BpmnEdge drawn) {
        SequenceFlow flow = (SequenceFlow) drawn.getBpmnElement();
        BpmnLabel label = drawn.getBpmnLabel();
        return new Edge(
                flow.getId(),
                flow.getSource().getId(),
                flow.getTarget().getId(),
                flow.getName(),
                label == null || label.getBounds() == null ? null : box(label.getBounds()),
                drawn.getWaypoints().stream()
                        .map(point -> new Point(point.getX(), point.getY()))
                        .toList());
    }

    private static @Nullable Box label(BpmnShape drawn) {
        BpmnLabel label = drawn.getBpmnLabel();
        if (label != null && label.getBounds() != null) {
            return box(label.getBounds());
        }
        Bounds own = drawn.getBounds();
        return new Box(own.getX() - 35, own.getY() + own.getHeight() + 4, own.getWidth() + 70, 28);
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
