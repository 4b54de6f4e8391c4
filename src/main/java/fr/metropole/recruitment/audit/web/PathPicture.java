package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.Diagram;
import fr.metropole.recruitment.audit.Diagram.Box;
import fr.metropole.recruitment.audit.Diagram.Edge;
import fr.metropole.recruitment.audit.Diagram.Point;
import fr.metropole.recruitment.audit.Diagram.Shape;
import fr.metropole.recruitment.audit.Walk;
import fr.metropole.recruitment.audit.Walk.Passage;
import fr.metropole.recruitment.audit.web.Canvas.Letters;
import fr.metropole.recruitment.audit.web.Canvas.State;
import fr.metropole.recruitment.document.print.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws a model with the way that an instance took: what was passed and how often, what is open, what was never reached.
 * Told apart by line and number as well as by colour; who and when stand in the title that appears on hover.
 */
final class PathPicture {

    private static final int MARGIN = 20;
    private static final int LETTER = 7;
    private static final int LINE = 14;

    private final Diagram diagram;
    private final Walk walk;
    private final Function<Shape, @Nullable String> links;

    private PathPicture(Diagram diagram, Walk walk, Function<Shape, @Nullable String> links) {
        this.diagram = diagram;
        this.walk = walk;
        this.links = links;
    }

    /**
     * For a page.
     *
     * @param links address to go on to from an element, or null
     * @return an SVG element
     */
    static String of(Diagram diagram, Walk walk, String title, Function<Shape, @Nullable String> links) {
        PathPicture picture = new PathPicture(diagram, walk, links);
        SvgCanvas svg = new SvgCanvas(title, picture.frame());
        picture.draw(svg);
        return svg.done();
    }

    /** For print. */
    static Drawing drawing(Diagram diagram, Walk walk) {
        PathPicture picture = new PathPicture(diagram, walk, shape -> null);
        return new PrintedPath(picture.frame(), picture::draw);
    }

    private void draw(Canvas canvas) {
        diagram.shapes().stream().filter(PathPicture::isGroup).forEach(shape -> shape(shape, canvas));
        diagram.edges().stream().filter(edge -> !took(edge)).forEach(edge -> edge(edge, canvas));
        diagram.edges().stream().filter(this::took).forEach(edge -> edge(edge, canvas));
        diagram.shapes().stream().filter(shape -> !isGroup(shape)).forEach(shape -> shape(shape, canvas));
    }

    /** What it takes up, with a margin around it. */
    private Box frame() {
        double left = least(shape -> Math.min(shape.box().x(), x(shape.label())));
        double top = least(shape -> shape.box().y());
        double right =
                diagram.shapes().stream().mapToDouble(PathPicture::right).max().orElse(0);
        double bottom = Stream.concat(
                        diagram.shapes().stream().map(PathPicture::bottom),
                        diagram.edges().stream()
                                .flatMap(edge -> edge.points().stream().map(Point::y)))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return new Box(left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN);
    }

    private double least(ToDoubleFunction<Shape> edge) {
        return diagram.shapes().stream().mapToDouble(edge).min().orElse(0);
    }

    private static boolean isGroup(Shape shape) {
        return shape.form() == Diagram.Form.GROUP;
    }

    private boolean took(Edge edge) {
        return walk.took(edge.source(), edge.target());
    }

    private void edge(Edge edge, Canvas canvas) {
        canvas.flow(edge.points(), took(edge));
        Box label = edge.label();
        if (edge.name() != null && label != null) {
            double width = Math.max(label.width(), 60);
            text(edge.name(), label.x() + label.width() / 2, label.y() + LINE - 3, width, Letters.SMALL, canvas);
        }
    }

    private void shape(Shape shape, Canvas canvas) {
        Passage passage = walk.passages().get(shape.element());
        canvas.begin(state(passage), PathWords.of(shape, passage), links.apply(shape));
        outline(shape, canvas);
        name(shape, canvas);
        if (passage != null && (passage.times() > 1 || passage.open() > 0)) {
            badge(shape, passage.open() > 0 ? "en cours" : passage.times() + " fois", canvas);
        }
        canvas.end();
    }

    static State state(@Nullable Passage passage) {
        if (passage == null || passage.times() == 0) {
            return State.NEVER;
        }
        return passage.open() > 0 ? State.OPEN : State.PASSED;
    }

    private static void outline(Shape shape, Canvas canvas) {
        Box box = shape.box();
        switch (shape.form()) {
            case TASK, CALL, GROUP -> canvas.rectangle(box, shape.form() == Diagram.Form.CALL);
            case GATEWAY -> canvas.diamond(box);
            default -> canvas.circle(box, shape.form());
        }
        if (!shape.mark().isEmpty()) {
            canvas.text(Letters.MARK, box.x() + box.width() / 2, box.y() + box.height() / 2 + 7, shape.mark());
        }
    }

    private static void name(Shape shape, Canvas canvas) {
        String name = shape.name();
        if (name == null || name.isBlank()) {
            return;
        }
        Box box = shape.box();
        Box label = shape.label();
        if (label == null) {
            int lines = wrapped(name, box.width() - 8).size();
            double middle = isGroup(shape) ? 12 : box.height() / 2;
            double first = box.y() + middle - (lines - 1) * LINE / 2.0 + 4;
            text(name, box.x() + box.width() / 2, first, box.width() - 8, Letters.NAME, canvas);
        } else {
            double width = Math.max(label.width(), 90);
            text(name, label.x() + label.width() / 2, label.y() + LINE - 3, width, Letters.SMALL, canvas);
        }
    }

    private static void badge(Shape shape, String words, Canvas canvas) {
        double width = words.length() * LETTER + 10;
        // the names of gateways stand above or below them, also over the task before; their answers to their right
        boolean gateway = shape.form() == Diagram.Form.GATEWAY;
        double x = gateway ? shape.box().x() - width + 6 : shape.box().x() - 8;
        double y = gateway
                ? shape.box().y() + shape.box().height() - 12
                : shape.box().y() - 9;
        canvas.badge(new Box(x, y, width, 18));
        canvas.text(Letters.BADGE, x + width / 2, y + 13, words);
    }

    private static void text(String words, double middle, double first, double width, Letters letters, Canvas canvas) {
        double y = first;
        for (String line : wrapped(words, width)) {
            canvas.text(letters, middle, y, line);
            y += LINE;
        }
    }

    private static List<String> wrapped(String words, double width) {
        int most = Math.max(8, (int) (width / 6.3));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static double x(@Nullable Box label) {
        return label == null ? Double.MAX_VALUE : label.x();
    }

    private static double right(Shape shape) {
        Box label = shape.label();
        double own = shape.box().x() + shape.box().width();
        return label == null ? own : Math.max(own, label.x() + label.width());
    }

    private static double bottom(Shape shape) {
        Box label = shape.label();
        double own = shape.box().y() + shape.box().height();
        return label == null ? own : Math.max(own, label.y() + Math.max(label.height(), 40));
    }
}
