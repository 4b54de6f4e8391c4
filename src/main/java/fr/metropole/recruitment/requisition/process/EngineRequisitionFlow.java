package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.requisition.RequisitionFlow;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Tells the engine that a request was withdrawn. Runs past the engine's authorisations: who may withdraw has been decided
 * before, and needs no right on the process for it.
 */
@Component
class EngineRequisitionFlow implements RequisitionFlow {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    EngineRequisitionFlow(RuntimeService runtime, ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public void withdrawn(CaseReference reference) {
        engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    runtime.createMessageCorrelation(RequisitionModel.MESSAGE_REQUISITION_WITHDRAWN)
                            .processInstanceBusinessKey(reference.value())
                            .correlateAllWithResult();
                    return true;
                }));
    }
}
