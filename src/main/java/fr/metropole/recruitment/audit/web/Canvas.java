package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.Diagram.Box;
import fr.metropole.recruitment.audit.Diagram.Form;
import fr.metropole.recruitment.audit.Diagram.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a walked path is drawn on: the page or the print. Coordinates are those of the model. */
interface Canvas {

    /** Whether an element was passed, told apart by line, colour and words. */
    enum State {
        PASSED,
        OPEN,
        NEVER
    }

    /** Kinds of lettering. */
    enum Letters {
        NAME,
        SMALL,
        MARK,
        BADGE
    }

    /** What follows until {@link #end} is one element; {@code words} tell of it, {@code link} leads on from it. */
    void begin(State state, String words, @Nullable String link);

    void end();

    void flow(List<Point> points, boolean passed);

    void rectangle(Box box, boolean heavy);

    void diamond(Box box);

    void circle(Box box, Form form);

    void badge(Box box);

    /** One line, centred on {@code x}, its base line at {@code y}. */
    void text(Letters letters, double x, double y, String words);
}
