package fr.metropole.recruitment.audit;

/**
 * How an instance moved through its model, in one text: a sign and the id of the element, separated by blanks. {@code +}
 * entered, {@code -} left, {@code !} left because it was cancelled. Enough to draw the walked path without the engine.
 */
public enum Moves {
    ENTERED('+'),
    LEFT('-'),
    CANCELLED('!');

    private final char sign;

    Moves(char sign) {
        this.sign = sign;
    }

    /** One move as it stands in the text. */
    public String of(String element) {
        return sign + element;
    }
}
