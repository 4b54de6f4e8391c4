package fr.metropole.recruitment.application.process;

import fr.metropole.recruitment.application.ContractPool;
import fr.metropole.recruitment.process.ProcessVariables;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The job that signals one application. It fails, and is tried again, when the application does not wait for the message.
 * One that waits for the contract pool is opened in the same transaction, under the lock that its withdrawal takes: one of
 * the two comes first, and the other sees it.
 */
final class SignalApplication implements JobHandler<ApplicationSignal> {

    static final String TYPE = "application-signal";

    private final Supplier<ContractPool> pool;

    SignalApplication(Supplier<ContractPool> pool) {
        this.pool = pool;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(
            ApplicationSignal signal, ExecutionEntity execution, CommandContext context, @Nullable String tenant) {
        boolean opens = ApplicationModel.MESSAGE_CONTRACT_POOL_OPENED.equals(signal.message());
        if (!opens || pool.get().openOne(execution.getProcessBusinessKey())) {
            correlate(signal, execution, context);
        }
    }

    private static void correlate(ApplicationSignal signal, ExecutionEntity execution, CommandContext context) {
        MessageCorrelationBuilder message = context.getProcessEngineConfiguration()
                .getRuntimeService()
                .createMessageCorrelation(signal.message())
                .processInstanceId(execution.getProcessInstanceId());
        if (signal.verdict() != null) {
            message.setVariable(ProcessVariables.VERDICT, signal.verdict());
        }
        message.correlateWithResult();
    }

    @Override
    public ApplicationSignal newConfiguration(String canonical) {
        return ApplicationSignal.parse(canonical);
    }

    @Override
    public void onDelete(ApplicationSignal signal, JobEntity job) {
        // nothing is kept beside the job
    }
}
