package fr.metropole.recruitment.audit.process;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.audit.Whereabouts;
import fr.metropole.recruitment.core.PersonId;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/** Asks the engine where the thread is: the instance whose listener or delegate is running, and on whose behalf. */
@Component
class EngineWhereabouts implements Whereabouts {

    private final CurrentAgent agent;

    EngineWhereabouts(CurrentAgent agent) {
        this.agent = agent;
    }

    @Override
    public Optional<String> instance() {
        BpmnExecutionContext running = Context.getBpmnExecutionContext();
        return running == null
                ? Optional.empty()
                : Optional.ofNullable(running.getExecution().getProcessInstanceId());
    }

    @Override
    public Optional<PersonId> actor() {
        CommandContext command = Context.getCommandContext();
        Optional<PersonId> inEngine = command == null
                ? Optional.empty()
                : Optional.ofNullable(command.getAuthenticatedUserId()).map(PersonId::new);
        return inEngine.or(agent::person);
    }
}
