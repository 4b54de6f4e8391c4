package fr.metropole.recruitment.model;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** One straight piece of a flow, between two of its waypoints. */
record Segment(double x1, double y1, double x2, double y2) {

    static List<Segment> of(List<Waypoint> waypoints) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 1; i < waypoints.size(); i++) {
            Waypoint from = waypoints.get(i - 1);
            Waypoint to = waypoints.get(i);
            segments.add(new Segment(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return segments;
    }

    boolean isOrthogonal() {
        return x1 == x2 || y1 == y2;
    }

    double left() {
        return Math.min(x1, x2);
    }

    double right() {
        return Math.max(x1, x2);
    }

    double top() {
        return Math.min(y1, y2);
    }

    double bottom() {
        return Math.max(y1, y2);
    }

    /** Tells whether two orthogonal pieces share a point. */
    boolean meets(Segment other) {
        return left() <= other.right() && other.left() <= right() && top() <= other.bottom() && other.top() <= bottom();
    }
}
