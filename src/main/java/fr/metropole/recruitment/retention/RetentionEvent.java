package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseReference;

/** What happened to kept data; published inside the transaction in which it happens. Names nobody. */
public sealed interface RetentionEvent {

    Actor by();

    /** A disposal list was drawn up. */
    record ListDrawnUp(String list, int files, Actor by) implements RetentionEvent {}

    /** A disposal list was signed off, or refused. */
    record ListDecided(String list, boolean signed, String reason, Actor by) implements RetentionEvent {}

    /**
     * A file was anonymised.
     *
     * @param cause the disposal list or the request that it follows from
     * @param fingerprint SHA-256 over what was erased, as the evidence shows it
     */
    record FileErased(String number, CaseReference reference, String cause, String fingerprint, Actor by)
            implements RetentionEvent {}

    /** A recruitment or one file of it may not be erased until further notice, or may again. */
    record HoldChanged(CaseReference reference, String number, boolean held, String reason, Actor by)
            implements RetentionEvent {}

    /** Somebody carried off the copy of a file that its candidate had asked for; whose it is belongs to what was read. */
    record FileCopied(String request, String number, CaseReference reference, Actor by) implements RetentionEvent {}

    /** A candidate asked for a copy of his file or for its erasure, or got an answer. */
    record RequestChanged(String request, String number, CaseReference reference, String state, String reason, Actor by)
            implements RetentionEvent {}
}
