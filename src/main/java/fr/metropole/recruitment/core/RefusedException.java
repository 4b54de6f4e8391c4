package fr.metropole.recruitment.core;

import java.util.List;

/**
 * Carries refusals out of a transaction that must roll back: thrown only at an edge (a task listener, an HTTP door),
 * turned there into an answer with the sentence. Inside the domain a refusal stays a value.
 */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public RefusedException(List<Refusal> refusals) {
        super(refusals.get(0).code());
        this.refusals = List.copyOf(refusals);
    }

    public RefusedException(Refusal refusal) {
        this(List.of(refusal));
    }

    /** Why, at least one. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** A refusal is an answer, not a fault: nobody reads its stack. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
