package fr.metropole.recruitment.retention.process;

import fr.metropole.recruitment.process.ByRule;
import fr.metropole.recruitment.retention.RetentionFlow;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the instances of {@code retention} that no timer starts. */
@Component
@Transactional
class EngineRetentionFlow implements RetentionFlow {

    private final RuntimeService runtime;
    private final ByRule byRule;

    EngineRetentionFlow(RuntimeService runtime, ByRule byRule) {
        this.runtime = runtime;
        this.byRule = byRule;
    }

    @Override
    public void requestReceived(String request) {
        byRule.call(() -> runtime.createMessageCorrelation(RetentionModel.MESSAGE_CANDIDATE_REQUEST_RECEIVED)
                .processInstanceBusinessKey(request)
                .correlateStartMessage());
    }

    @Override
    public void reviewNow() {
        byRule.call(() -> runtime.createProcessInstanceByKey(RetentionModel.PROCESS)
                .startBeforeActivity(RetentionModel.SERVICE_TASK_DRAW_UP_DISPOSAL_LIST)
                .execute());
    }
}
