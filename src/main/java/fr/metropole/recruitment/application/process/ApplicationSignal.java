package fr.metropole.recruitment.application.process;

import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * What a job tells one application.
 *
 * @param message name of a message of the model
 * @param verdict routing answer that comes with it, or null
 */
record ApplicationSignal(String message, @Nullable String verdict) implements JobHandlerConfiguration {

    private static final String SEPARATOR = "|";

    static ApplicationSignal parse(String canonical) {
        int bar = canonical.indexOf(SEPARATOR);
        return bar < 0
                ? new ApplicationSignal(canonical, null)
                : new ApplicationSignal(canonical.substring(0, bar), canonical.substring(bar + 1));
    }

    @Override
    public String toCanonicalString() {
        return verdict == null ? message : message + SEPARATOR + verdict;
    }
}
