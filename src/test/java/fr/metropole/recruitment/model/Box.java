package fr.metropole.recruitment.model;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A rectangle of a diagram, in pixels from its upper left corner. */
record Box(double x, double y, double width, double height) {

    static Box of(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    /** The box without its rim, so that what merely touches does not overlap. */
    Box shrunk(double rim) {
        return new Box(x + rim, y + rim, Math.max(0, width - 2 * rim), Math.max(0, height - 2 * rim));
    }

    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean contains(Box other) {
        return x <= other.x && other.right() <= right() && y <= other.y && other.bottom() <= bottom();
    }

    boolean isMetBy(Segment segment) {
        return segment.left() < right() && x < segment.right() && segment.top() < bottom() && y < segment.bottom();
    }

    /** Tells whether a point lies on the rim or at most a pixel from it. */
    boolean hasOnRim(double px, double py) {
        return new Box(x - 1, y - 1, width + 2, height + 2).holds(px, py)
                && !shrunk(1).holds(px, py);
    }

    private boolean holds(double px, double py) {
        return x < px && px < right() && y < py && py < bottom();
    }
}
