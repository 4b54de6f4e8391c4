package fr.metropole.recruitment.audit.process;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The task that a change of its holder is about, as the engine has it in its hands at that moment. */
record OpenTaskNames(String name, String element, String instance) {

    static Optional<OpenTaskNames> of(String task) {
        CommandContext command = Context.getCommandContext();
        TaskEntity entity =
                command == null ? null : command.getDbEntityManager().getCachedEntity(TaskEntity.class, task);
        if (entity == null || entity.getProcessInstanceId() == null || entity.getName() == null) {
            return Optional.empty();
        }
        return Optional.of(
                new OpenTaskNames(entity.getName(), entity.getTaskDefinitionKey(), entity.getProcessInstanceId()));
    }
}
