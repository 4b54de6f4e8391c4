package fr.metropole.recruitment.process.fault;

import fr.metropole.recruitment.process.ByRule;
import fr.metropole.recruitment.process.TechnicalFaults;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One instance of {@code technical-fault} for each thing that failed, waiting, with an incident on it. The engine ties
 * incidents to an execution, and neither the outbox nor the mailbox is one.
 */
@Component
@Transactional
class EngineFaults implements TechnicalFaults {

    private final RuntimeService runtime;
    private final ByRule byRule;

    EngineFaults(RuntimeService runtime, ByRule byRule) {
        this.runtime = runtime;
        this.byRule = byRule;
    }

    @Override
    public void open(String what, String kind, String code) {
        if (byRule.call(() -> faults(what).count()) == 0) {
            byRule.run(() -> runtime.createMessageCorrelation(TechnicalFaultModel.MESSAGE_FAULT_FOUND)
                    .processInstanceBusinessKey(what)
                    .correlateStartMessage());
            byRule.run(() -> runtime.createIncident(kind, waiting(what), what, code));
        }
    }

    @Override
    public void mended(String what) {
        byRule.run(() -> faults(what).list().forEach(fault -> runtime.createMessageCorrelation(
                        TechnicalFaultModel.MESSAGE_FAULT_MENDED)
                .processInstanceId(fault.getId())
                .correlate()));
    }

    private String waiting(String what) {
        return runtime.createExecutionQuery()
                .processDefinitionKey(TechnicalFaultModel.PROCESS)
                .processInstanceBusinessKey(what)
                .activityId(TechnicalFaultModel.CATCH_FAULT_MENDED)
                .singleResult()
                .getId();
    }

    private ProcessInstanceQuery faults(String what) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(TechnicalFaultModel.PROCESS)
                .processInstanceBusinessKey(what);
    }
}
