package fr.metropole.recruitment.completion.process;

import fr.metropole.recruitment.completion.TermFlow;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.process.ByRule;
import fr.metropole.recruitment.process.ProcessVariables;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the watch over the term of a contract, beside the case, which ends long before. */
@Component
class EngineTermFlow implements TermFlow {

    private final RuntimeService runtime;
    private final ByRule byRule;

    EngineTermFlow(RuntimeService runtime, ByRule byRule) {
        this.runtime = runtime;
        this.byRule = byRule;
    }

    @Override
    public void begin(CaseReference reference) {
        byRule.call(() -> runtime.startProcessInstanceByKey(
                ContractTermModel.PROCESS,
                reference.value(),
                Map.of(ProcessVariables.CASE_REFERENCE, reference.value())));
    }

    @Override
    public void absentAgentReturns(CaseReference reference) {
        byRule.call(() -> runtime.createMessageCorrelation(ContractTermModel.MESSAGE_ABSENT_AGENT_RETURNS)
                .processInstanceBusinessKey(reference.value())
                .correlateWithResult());
    }
}
