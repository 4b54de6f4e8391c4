package fr.metropole.recruitment.hiring.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.hiring.HiringFlow;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Starts and abandons the process of a case. Abandoning runs past the engine's authorisations: who may has been decided
 * before, and needs no right on the process for it.
 */
@Component
class EngineHiringFlow implements HiringFlow {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    EngineHiringFlow(RuntimeService runtime, ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public void start(CaseReference reference) {
        unrestricted(() -> runtime.startProcessInstanceByKey(HiringModel.PROCESS, reference.value()));
    }

    @Override
    public void abandon(CaseReference reference) {
        unrestricted(() -> runtime.createMessageCorrelation(HiringModel.MESSAGE_CASE_ABANDONED)
                .processInstanceBusinessKey(reference.value())
                .correlateWithResult());
    }

    private void unrestricted(java.util.concurrent.Callable<?> work) {
        engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(work));
    }
}
