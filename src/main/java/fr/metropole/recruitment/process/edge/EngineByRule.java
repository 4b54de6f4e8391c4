package fr.metropole.recruitment.process.edge;

import fr.metropole.recruitment.process.ByRule;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** One command of the engine around the calls, with its authorisation checks off. */
@Component
class EngineByRule implements ByRule {

    private final ProcessEngine engine;

    EngineByRule(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public <T> T call(Supplier<T> calls) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(calls::get));
    }
}
