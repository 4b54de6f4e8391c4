package fr.metropole.recruitment.document.text;

/**
 * A word on a page, in points from the upper left corner.
 *
 * @param left left edge
 * @param right right edge
 * @param base height of the line it stands on
 * @param size height of its letters
 * @param bold true when it is written in bold letters
 */
record Word(String text, double left, double right, double base, double size, boolean bold) {}
