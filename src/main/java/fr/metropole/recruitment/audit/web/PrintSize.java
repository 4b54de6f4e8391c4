package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.document.print.Drawing;
import java.util.Locale;

/** How large a drawing stands on a page of A3 across: as wide as the page, unless it would be too high for it. */
final class PrintSize {

    private static final double WIDTH = 380;
    private static final double HEIGHT = 215;

    /** Millimetres for one unit of a model: a task is then about as large as on the screen. */
    private static final double LARGEST = 0.26;

    private PrintSize() {}

    static String style(Drawing drawing) {
        double scale = Math.min(LARGEST, Math.min(WIDTH / drawing.width(), HEIGHT / drawing.height()));
        return String.format(
                Locale.ROOT, "width: %.1fmm; height: %.1fmm;", drawing.width() * scale, drawing.height() * scale);
    }
}
