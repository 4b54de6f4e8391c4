package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.Diagram;
import fr.metropole.recruitment.audit.Diagram.Box;
import fr.metropole.recruitment.audit.Diagram.Edge;
import fr.metropole.recruitment.audit.Diagram.Shape;
import fr.metropole.recruitment.audit.Walk;
import fr.metropole.recruitment.audit.Walk.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

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
    private final StringBuilder svg = new StringBuilder();

    private PathPicture(Diagram diagram, Walk walk, Function<Shape, @Nullable String> links) {
        this.diagram = diagram;
        this.walk = walk;
        this.links = links;
    }

    /**
     * @param links address to go on to from an element, or null
     * @return an SVG element for the page
     */
    static String of(Diagram diagram, Walk walk, String title, Function<Shape, @Nullable String> links) {
        return new PathPicture(diagram, walk, links).draw(title);
    }

    private String draw(String title) {
        double left = diagram.shapes().stream()
                .mapToDouble(one -> Math.min(one.box().x(), x(one.label())))
                .min()
                .orElse(0);
        double top = diagram.shapes().stream()
                .mapToDouble(one -> one.box().y())
                .min()
                .orElse(0);
        double right =
                diagram.shapes().stream().mapToDouble(PathPicture::right).max().orElse(0);
        double bottom = Math.max(
                diagram.shapes().stream().mapToDouble(PathPicture::bottom).max().orElse(0),
                diagram.edges().stream()
                        .flatMap(edge -> edge.points().stream())
                        .mapToDouble(Diagram.Point::y)
                        .max()
                        .orElse(0));
        double width = right - left + 2 * MARGIN;
        add(
                "<svg class=\"path\" xmlns=\"http://www.w3.org/2000/svg\" role=\"group\" aria-label=\"%s\""
                        + " width=\"%.0f\" height=\"%.0f\" viewBox=\"%.0f %.0f %.0f %.0f\">",
                escaped(title),
                width,
                bottom - top + 2 * MARGIN,
                left - MARGIN,
                top - MARGIN,
                width,
                bottom - top + 2 * MARGIN);
        add(
                "<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerUnits=\"userSpaceOnUse\" markerWidth=\"10\" markerHeight=\"10\""
                        + " orient=\"auto-start-reverse\"><path d=\"M0 0 10 5 0 10z\"/></marker></defs>");
        diagram.shapes().stream().filter(PathPicture::isGroup).forEach(this::shape);
        diagram.edges().stream().filter(edge -> !took(edge)).forEach(this::edge);
        diagram.edges().stream().filter(this::took).forEach(this::edge);
        diagram.shapes().stream().filter(shape -> !isGroup(shape)).forEach(this::shape);
        return svg.append("</svg>").toString();
    }

    private static boolean isGroup(Shape shape) {
        return shape.form() == Diagram.Form.GROUP;
    }

    private boolean took(Edge edge) {
        return walk.took(edge.source(), edge.target());
    }

    private void edge(Edge edge) {
        String points = edge.points().stream()
                .map(point -> String.format(Locale.ROOT, "%.0f,%.0f", point.x(), point.y()))
                .collect(Collectors.joining(" "));
        add(
                "<polyline class=\"flow %s\" points=\"%s\" marker-end=\"url(#arrow)\"/>",
                took(edge) ? "passed" : "never", points);
        Box label = edge.label();
        if (edge.name() != null && label != null) {
            text(
                    edge.name(),
                    label.x() + label.width() / 2,
                    label.y() + LINE - 3,
                    Math.max(label.width(), 60),
                    "small");
        }
    }

    private void shape(Shape shape) {
        Passage passage = walk.passages().get(shape.element());
        String link = links.apply(shape);
        add(
                link == null ? "<g class=\"%s\">" : "<a class=\"%s\" href=\"" + escaped(String.valueOf(link)) + "\">",
                state(passage));
        add("<title>%s</title>", escaped(PathWords.of(shape, passage)));
        outline(shape);
        name(shape);
        if (passage != null && (passage.times() > 1 || passage.open() > 0)) {
            badge(shape, passage.open() > 0 ? "en cours" : passage.times() + " fois");
        }
        add(link == null ? "</g>" : "</a>");
    }

    static String state(@Nullable Passage passage) {
        if (passage == null || passage.times() == 0) {
            return "never";
        }
        return passage.open() > 0 ? "open" : "passed";
    }

    private void outline(Shape shape) {
        Box box = shape.box();
        double middleX = box.x() + box.width() / 2;
        double middleY = box.y() + box.height() / 2;
        switch (shape.form()) {
            case TASK, CALL, GROUP ->
                add(
                        "<rect class=\"%s\" x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"10\"/>",
                        shape.form() == Diagram.Form.CALL ? "call" : "task",
                        box.x(),
                        box.y(),
                        box.width(),
                        box.height());
            case GATEWAY ->
                add(
                        "<polygon points=\"%.0f,%.0f %.0f,%.0f %.0f,%.0f %.0f,%.0f\"/>",
                        middleX,
                        box.y(),
                        box.x() + box.width(),
                        middleY,
                        middleX,
                        box.y() + box.height(),
                        box.x(),
                        middleY);
            default ->
                add(
                        "<circle class=\"%s\" cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\"/>",
                        shape.form().name().toLowerCase(Locale.ROOT), middleX, middleY, box.width() / 2);
        }
        if (!shape.mark().isEmpty()) {
            add(
                    "<text class=\"mark\" x=\"%.0f\" y=\"%.0f\" aria-hidden=\"true\">%s</text>",
                    middleX, middleY + 7, shape.mark());
        }
    }

    private void name(Shape shape) {
        String name = shape.name();
        if (name == null || name.isBlank()) {
            return;
        }
        Box box = shape.box();
        Box label = shape.label();
        if (label == null) {
            int lines = wrapped(name, box.width() - 8).size();
            double middle = isGroup(shape) ? 12 : box.height() / 2;
            text(
                    name,
                    box.x() + box.width() / 2,
                    box.y() + middle - (lines - 1) * LINE / 2.0 + 4,
                    box.width() - 8,
                    "name");
        } else {
            text(name, label.x() + label.width() / 2, label.y() + LINE - 3, Math.max(label.width(), 90), "small");
        }
    }

    private void badge(Shape shape, String words) {
        double width = words.length() * LETTER + 10;
        double x = shape.box().x() + shape.box().width() - width / 2;
        double y = shape.box().y() - 9;
        add("<rect class=\"badge\" x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"18\" rx=\"9\"/>", x, y, width);
        add("<text class=\"badge\" x=\"%.0f\" y=\"%.0f\">%s</text>", x + width / 2, y + 13, words);
    }

    private void text(String words, double middle, double first, double width, String style) {
        double y = first;
        for (String line : wrapped(words, width)) {
            add("<text class=\"%s\" x=\"%.0f\" y=\"%.0f\">%s</text>", style, middle, y, escaped(line));
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

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("%", "%%").replace("%%", "%");
    }
}
