package fr.metropole.recruitment.application.process;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;

/**
 * Leaves one job that signals one application: a decision on hundreds of applications is one small transaction each, retried
 * alone, visible alone when stuck. The job belongs to the instance and goes with it, so an application that was withdrawn in
 * the meantime is not signalled.
 */
final class SendSignalLater implements Command<Void> {

    private final String processInstanceId;
    private final ApplicationSignal signal;

    SendSignalLater(String processInstanceId, ApplicationSignal signal) {
        this.processInstanceId = processInstanceId;
        this.signal = signal;
    }

    @Override
    @SuppressWarnings("NullAway") // Void has no other value
    public Void execute(CommandContext context) {
        ExecutionEntity instance = context.getExecutionManager().findExecutionById(processInstanceId);
        MessageEntity job = new MessageEntity();
        job.setExecution(instance);
        job.setJobHandlerType(SignalApplication.TYPE);
        job.setJobHandlerConfiguration(signal);
        context.getJobManager().send(job);
        return null;
    }
}
