package fr.metropole.recruitment.application.process;

import fr.metropole.recruitment.application.ContractPool;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/**
 * The job that tells the next hundred waiting applications that their pool is open, by one job each, and leaves a job for
 * those after them. A failed step is tried again and tells nobody twice: what is open waits no longer.
 */
final class OpenPool implements JobHandler<PoolStep> {

    static final String TYPE = "application-pool";
    static final int STEP = 100;

    private final Supplier<ContractPool> pool;

    OpenPool(Supplier<ContractPool> pool) {
        this.pool = pool;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(
            PoolStep step, @Nullable ExecutionEntity execution, CommandContext context, @Nullable String tenant) {
        List<ContractPool.Waiting> waiting = pool.get().waiting(step.caseReference(), step.after(), STEP);
        ProcessEngineServices engine = context.getProcessEngineConfiguration().getProcessEngine();
        waiting.forEach(one -> tell(engine, context, one.number()));
        if (waiting.size() == STEP) {
            PoolStep next =
                    new PoolStep(step.caseReference(), waiting.get(STEP - 1).id());
            new OpenPoolLater(next, execution == null ? null : execution.getId()).execute(context);
        }
    }

    /** An application whose process somebody deleted stays unread, and the shortlist says so. */
    private static void tell(ProcessEngineServices engine, CommandContext context, String number) {
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(ApplicationModel.PROCESS)
                .processInstanceBusinessKey(number)
                .singleResult();
        if (instance != null) {
            ApplicationSignal opened = new ApplicationSignal(ApplicationModel.MESSAGE_CONTRACT_POOL_OPENED, null);
            new SendSignalLater(instance.getId(), opened).execute(context);
        }
    }

    @Override
    public PoolStep newConfiguration(String canonical) {
        return PoolStep.parse(canonical);
    }

    @Override
    public void onDelete(PoolStep step, JobEntity job) {
        // nothing is kept beside the job
    }
}
