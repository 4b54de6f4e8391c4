package fr.metropole.recruitment.application.process;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.jspecify.annotations.Nullable;

/** Leaves the job of the next step of {@link OpenPool}. */
final class OpenPoolLater implements Command<Void> {

    private final PoolStep step;
    private final @Nullable String caseInstanceId;

    OpenPoolLater(PoolStep step, @Nullable String caseInstanceId) {
        this.step = step;
        this.caseInstanceId = caseInstanceId;
    }

    @Override
    @SuppressWarnings("NullAway") // Void has no other value
    public Void execute(CommandContext context) {
        MessageEntity job = new MessageEntity();
        if (caseInstanceId != null) {
            job.setExecution(context.getExecutionManager().findExecutionById(caseInstanceId));
        }
        job.setJobHandlerType(OpenPool.TYPE);
        job.setJobHandlerConfiguration(step);
        context.getJobManager().send(job);
        return null;
    }
}
