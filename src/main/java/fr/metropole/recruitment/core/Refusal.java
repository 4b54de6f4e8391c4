package fr.metropole.recruitment.core;

import org.jspecify.annotations.Nullable;

/**
 * A business refusal: something the procedure or the law does not allow. A value, never an exception, until it reaches
 * the edge that must abort a transaction.
 *
 * @param code stable, upper snake case; clients and translations rely on it
 * @param sentence French, for the person who tried; never holds candidate data
 * @param field key of the form field the refusal is about, or null when it is about the whole
 * @param kind how an HTTP door answers
 */
public record Refusal(String code, String sentence, @Nullable String field, Kind kind) {

    /** What kind of refusal it is; the HTTP status follows from it. */
    public enum Kind {
        /** the input is wrong or a rule forbids it: 422 */
        INVALID,
        /** somebody or something was faster, or the state does not allow it: 409 */
        CONFLICT,
        /** the person may not do this: 403 */
        FORBIDDEN,
        /** there is no such thing: 404 */
        NOT_FOUND,
        /** it existed and is over: 410 */
        GONE
    }

    /** A refusal about the whole request. */
    public static Refusal of(String code, String sentence) {
        return new Refusal(code, sentence, null, Kind.INVALID);
    }

    /** A refusal about one field. */
    public static Refusal of(String code, String sentence, String field) {
        return new Refusal(code, sentence, field, Kind.INVALID);
    }

    /** A refusal because of the state things are in. */
    public static Refusal conflict(String code, String sentence) {
        return new Refusal(code, sentence, null, Kind.CONFLICT);
    }

    /** A refusal because of who asks. */
    public static Refusal forbidden(String code, String sentence) {
        return new Refusal(code, sentence, null, Kind.FORBIDDEN);
    }

    /** A refusal because nothing is there. */
    public static Refusal notFound(String code, String sentence) {
        return new Refusal(code, sentence, null, Kind.NOT_FOUND);
    }

    /** A refusal because it is over. */
    public static Refusal gone(String code, String sentence) {
        return new Refusal(code, sentence, null, Kind.GONE);
    }
}
