package fr.metropole.recruitment.process.edge;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the refusals in whatever the engine wrapped around them on their way out. */
public final class RefusalSignal {

    private RefusalSignal() {}

    /** @return the refusals that caused a failure, or null when something else did */
    public static @Nullable List<Refusal> in(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return refused.refusals();
            }
        }
        return null;
    }
}
