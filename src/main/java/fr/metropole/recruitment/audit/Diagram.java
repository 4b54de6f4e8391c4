package fr.metropole.recruitment.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model as it is drawn, without a word of the engine. Coordinates are those of the BPMN file. */
public record Diagram(List<Shape> shapes, List<Edge> edges) {

    public Diagram {
        shapes = List.copyOf(shapes);
        edges = List.copyOf(edges);
    }

    /** What a shape looks like. */
    public enum Form {
        START,
        EVENT,
        END,
        GATEWAY,
        TASK,
        CALL,
        GROUP
    }

    /** A box of the file. */
    public record Box(double x, double y, double width, double height) {}

    /** A point of a line. */
    public record Point(double x, double y) {}

    /**
     * One element.
     *
     * @param name French, null when it has none
     * @param label where its name stands, null when inside the shape
     * @param mark one letter inside an event or gateway, e.g. for a timer, or empty
     */
    public record Shape(String element, Form form, @Nullable String name, Box box, @Nullable Box label, String mark) {}

    /** One flow. */
    public record Edge(
            String flow,
            String source,
            String target,
            @Nullable String name,
            @Nullable Box label,
            List<Point> points) {}
}
