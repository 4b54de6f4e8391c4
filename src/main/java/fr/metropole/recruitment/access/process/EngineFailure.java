package fr.metropole.recruitment.access.process;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for the request being answered why the engine failed. The engine's REST servlets turn a failure into an answer
 * of their own before any filter sees it, and a refusal of the domain would leave as an error 500.
 */
public final class EngineFailure {

    private static final ThreadLocal<EngineFailure> CURRENT = new ThreadLocal<>();

    private @Nullable Throwable cause;
    private boolean asked;

    private EngineFailure() {}

    /** Starts to listen on this thread; {@link #forget} ends it. */
    public static EngineFailure listen() {
        EngineFailure failure = new EngineFailure();
        CURRENT.set(failure);
        return failure;
    }

    public static void forget() {
        CURRENT.remove();
    }

    /** Tells whether the engine was asked for anything at all; if not, a failure lay in reading the request. */
    public boolean isAsked() {
        return asked;
    }

    /** What the last failing command threw, the commit included; null when none failed. */
    public @Nullable Throwable cause() {
        return cause;
    }

    /** Outermost around every command of the engine, so that failures at commit pass through it too. */
    static final class Interceptor extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            EngineFailure listening = CURRENT.get();
            if (listening != null) {
                listening.asked = true;
            }
            try {
                return next.execute(command);
            } catch (RuntimeException failure) {
                if (listening != null) {
                    listening.cause = failure;
                }
                throw failure;
            }
        }
    }
}
