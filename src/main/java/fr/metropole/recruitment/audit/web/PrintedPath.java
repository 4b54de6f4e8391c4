package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.Diagram.Box;
import fr.metropole.recruitment.document.print.Drawing;
import java.awt.Graphics2D;
import java.util.function.Consumer;

/** The path as a drawing for print. */
record PrintedPath(Box frame, Consumer<Canvas> path) implements Drawing {

    @Override
    public double width() {
        return frame.width();
    }

    @Override
    public double height() {
        return frame.height();
    }

    @Override
    public void drawOn(Graphics2D paper) {
        paper.translate(-frame.x(), -frame.y());
        path.accept(new InkCanvas(paper));
    }
}
