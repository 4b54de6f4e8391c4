package fr.metropole.recruitment.core;

/**
 * User id of an agent of the authority, the same in the organisation, in the engine and at sign-in, e.g. {@code
 * chef.innovation}. Never a candidate.
 *
 * @param value 1 to 64 letters, digits, dots and dashes
 */
public record PersonId(String value) {

    private static final String SHAPE = "[A-Za-z0-9.-]{1,64}";

    /** @throws IllegalArgumentException when the value is not a user id: a programming error, not an input error */
    public PersonId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a user id");
        }
    }

    /** Tells whether a text typed by somebody may become a user id. */
    public static boolean isValid(String value) {
        return value.matches(SHAPE);
    }

    @Override
    public String toString() {
        return value;
    }
}
