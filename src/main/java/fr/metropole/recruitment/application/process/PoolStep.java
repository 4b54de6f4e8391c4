package fr.metropole.recruitment.application.process;

import fr.metropole.recruitment.core.CaseReference;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;

/**
 * How far the opening of a contract pool has come.
 *
 * @param after id of the last application that has been told, 0 at the start
 */
record PoolStep(CaseReference caseReference, long after) implements JobHandlerConfiguration {

    private static final String SEPARATOR = "|";

    static PoolStep parse(String canonical) {
        int bar = canonical.indexOf(SEPARATOR);
        return new PoolStep(
                new CaseReference(canonical.substring(bar + 1)), Long.parseLong(canonical.substring(0, bar)));
    }

    @Override
    public String toCanonicalString() {
        return after + SEPARATOR + caseReference.value();
    }
}
