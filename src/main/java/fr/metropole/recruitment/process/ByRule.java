package fr.metropole.recruitment.process;

import java.util.function.Supplier;

/**
 * Runs calls to the engine that follow from a rule of the procedure, not from a right of the person who happens to act: a
 * manager who abandons a case may thereby end its applications, though he may not touch their processes himself. The
 * person stays on record as the one who acted.
 */
public interface ByRule {

    /** Runs the calls in one transaction without asking for rights in the engine, and hands their result on. */
    <T> T call(Supplier<T> calls);

    /** The same without a result. */
    default void run(Runnable calls) {
        call(() -> {
            calls.run();
            return Boolean.TRUE;
        });
    }
}
