package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.Diagram.Box;
import fr.metropole.recruitment.audit.Diagram.Form;
import fr.metropole.recruitment.audit.Diagram.Point;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The path inside a page: who and when stand in the title that appears on hover; the page's style gives the colours. */
final class SvgCanvas implements Canvas {

    private final StringBuilder svg = new StringBuilder();
    private String closing = "</g>";

    SvgCanvas(String title, Box frame) {
        add(
                "<svg class=\"path\" xmlns=\"http://www.w3.org/2000/svg\" role=\"group\" aria-label=\"%s\""
                        + " width=\"%.0f\" height=\"%.0f\" viewBox=\"%.0f %.0f %.0f %.0f\">",
                escaped(title), frame.width(), frame.height(), frame.x(), frame.y(), frame.width(), frame.height());
        add("<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerUnits=\"userSpaceOnUse\""
                + " markerWidth=\"10\" markerHeight=\"10\" orient=\"auto-start-reverse\">"
                + "<path d=\"M0 0 10 5 0 10z\"/></marker></defs>");
    }

    String done() {
        return svg + "</svg>";
    }

    @Override
    public void begin(State state, String words, @Nullable String link) {
        closing = link == null ? "</g>" : "</a>";
        if (link == null) {
            add("<g class=\"%s\">", word(state));
        } else {
            add("<a class=\"%s\" href=\"%s\">", word(state), escaped(link));
        }
        add("<title>%s</title>", escaped(words));
    }

    @Override
    public void end() {
        add("%s", closing);
    }

    @Override
    public void flow(List<Point> points, boolean passed) {
        add(
                "<polyline class=\"flow %s\" points=\"%s\" marker-end=\"url(#arrow)\"/>",
                word(passed ? State.PASSED : State.NEVER),
                points.stream()
                        .map(point -> String.format(Locale.ROOT, "%.0f,%.0f", point.x(), point.y()))
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public void rectangle(Box box, boolean heavy) {
        rectangle(heavy ? "call" : "task", box, 10);
    }

    @Override
    public void badge(Box box) {
        rectangle("badge", box, 9);
    }

    private void rectangle(String style, Box box, int radius) {
        add(
                "<rect class=\"%s\" x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"%d\"/>",
                style, box.x(), box.y(), box.width(), box.height(), radius);
    }

    @Override
    public void diamond(Box box) {
        double middleX = box.x() + box.width() / 2;
        double middleY = box.y() + box.height() / 2;
        add(
                "<polygon points=\"%.0f,%.0f %.0f,%.0f %.0f,%.0f %.0f,%.0f\"/>",
                middleX, box.y(), box.x() + box.width(), middleY, middleX, box.y() + box.height(), box.x(), middleY);
    }

    @Override
    public void circle(Box box, Form form) {
        add(
                "<circle class=\"%s\" cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\"/>",
                form.name().toLowerCase(Locale.ROOT),
                box.x() + box.width() / 2,
                box.y() + box.height() / 2,
                box.width() / 2);
    }

    @Override
    public void text(Letters letters, double x, double y, String words) {
        String hidden = letters == Letters.MARK ? " aria-hidden=\"true\"" : "";
        add(
                "<text class=\"%s\" x=\"%.0f\" y=\"%.0f\"%s>%s</text>",
                letters.name().toLowerCase(Locale.ROOT), x, y, hidden, escaped(words));
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
