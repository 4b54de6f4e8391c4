package fr.metropole.recruitment.core;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a recruitment and that its history keeps. Published inside the transaction that does it. The
 * components of the event tell the rest: a {@link PersonId} or {@link Actor} named {@code by} is who did it, text that
 * somebody typed is kept apart so that it can be erased, everything else stays; {@link Label} gives the French words.
 */
public interface CaseEvent {

    /** The recruitment in which it happened. */
    CaseReference reference();

    /** The application it is about, null when it is about the recruitment as a whole. */
    default @Nullable String applicationNumber() {
        return null;
    }

    /** What kind of happening it is, for the filters of the history. */
    default Nature nature() {
        return Nature.STEP;
    }

    /** Kinds of happenings. */
    enum Nature {
        STEP,
        DECISION,
        RULE,
        DOCUMENT,
        MAIL,
        SIGN_OFF,
        READING,
        EXPORT
    }
}
