package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.Diagram.Box;
import fr.metropole.recruitment.audit.Diagram.Form;
import fr.metropole.recruitment.audit.Diagram.Point;
import fr.metropole.recruitment.document.print.Lettering;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The path in print, in the colours of the page. */
final class InkCanvas implements Canvas {

    private static final Color INK = new Color(0x1b1b28);
    private static final Color GREY = new Color(0x6b6b7b);
    private static final Color PASSED = new Color(0x1f3f8f);
    private static final Color OPEN = new Color(0x8a3b00);
    private static final float[] DASHES = {4, 4};

    private final Graphics2D paper;
    private final Lettering lettering = new Lettering();
    private State state = State.NEVER;

    InkCanvas(Graphics2D paper) {
        this.paper = paper;
    }

    @Override
    public void begin(State reached, String words, @Nullable String link) {
        this.state = reached;
    }

    @Override
    public void end() {
        this.state = State.NEVER;
    }

    @Override
    public void flow(List<Point> points, boolean passed) {
        Path2D line = new Path2D.Double();
        line.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> line.lineTo(point.x(), point.y()));
        paper.setColor(passed ? PASSED : GREY);
        paper.setStroke(passed ? new BasicStroke(2.5f) : dashed(1.2f));
        paper.draw(line);
        paper.fill(arrow(points.get(points.size() - 2), points.get(points.size() - 1)));
    }

    private static Shape arrow(Point from, Point to) {
        double angle = Math.atan2(to.y() - from.y(), to.x() - from.x());
        Path2D head = new Path2D.Double();
        head.moveTo(to.x(), to.y());
        for (double side : new double[] {-0.46, 0.46}) {
            head.lineTo(to.x() - 10 * Math.cos(angle + side), to.y() - 10 * Math.sin(angle + side));
        }
        head.closePath();
        return head;
    }

    @Override
    public void rectangle(Box box, boolean heavy) {
        outline(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 20, 20), heavy);
    }

    @Override
    public void diamond(Box box) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(box.x() + box.width() / 2, box.y());
        diamond.lineTo(box.x() + box.width(), box.y() + box.height() / 2);
        diamond.lineTo(box.x() + box.width() / 2, box.y() + box.height());
        diamond.lineTo(box.x(), box.y() + box.height() / 2);
        diamond.closePath();
        outline(diamond, false);
    }

    @Override
    public void circle(Box box, Form form) {
        outline(new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height()), form == Form.END);
    }

    private void outline(Shape shape, boolean heavy) {
        paper.setColor(
                switch (state) {
                    case PASSED -> new Color(0xe6ecfa);
                    case OPEN -> new Color(0xfff4e8);
                    case NEVER -> new Color(0xf4f4f9);
                });
        paper.fill(shape);
        paper.setColor(
                switch (state) {
                    case PASSED -> PASSED;
                    case OPEN -> OPEN;
                    case NEVER -> GREY;
                });
        float width = heavy ? 3.5f : state == State.OPEN ? 3 : 1.5f;
        paper.setStroke(state == State.NEVER ? dashed(width) : new BasicStroke(width));
        paper.draw(shape);
    }

    @Override
    public void badge(Box box) {
        paper.setColor(state == State.OPEN ? OPEN : PASSED);
        paper.fill(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 18, 18));
    }

    @Override
    public void text(Letters letters, double x, double y, String words) {
        paper.setColor(letters == Letters.BADGE ? Color.WHITE : INK);
        double size =
                switch (letters) {
                    case MARK -> 18;
                    case NAME -> 12;
                    case SMALL, BADGE -> 11;
                };
        paper.fill(lettering.centred(words, x, y, size));
    }

    private static BasicStroke dashed(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0);
    }
}
