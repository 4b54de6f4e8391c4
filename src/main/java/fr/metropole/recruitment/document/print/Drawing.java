package fr.metropole.recruitment.document.print;

import java.awt.Graphics2D;

/**
 * A drawing inside a printed page, in units of its own. The page refers to it with an element {@code object} of type
 * {@link #TYPE} whose {@code data} is its name and whose {@code alt} says in words what it shows.
 */
public interface Drawing {

    /** Type of the element that holds its place. */
    String TYPE = "image/x-drawing";

    double width();

    double height();

    /** Draws itself; text as outlines, see {@link Lettering}, since the machine may have no fonts. */
    void drawOn(Graphics2D paper);
}
