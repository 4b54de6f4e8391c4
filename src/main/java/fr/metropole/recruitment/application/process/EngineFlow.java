package fr.metropole.recruitment.application.process;

import fr.metropole.recruitment.application.ApplicationFlow;
import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.application.FinalOutcome;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.process.ByRule;
import fr.metropole.recruitment.process.ProcessVariables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts and signals the instances of {@code application}. The domain has decided that it may happen, so the engine asks for
 * no right: a candidate has none, and a manager's decision reaches applications that are no task of his.
 */
@Component
@Transactional
class EngineFlow implements ApplicationFlow {

    private final RuntimeService runtime;
    private final ByRule byRule;
    private final ProcessEngineConfigurationImpl engine;

    EngineFlow(RuntimeService runtime, ByRule byRule, ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.byRule = byRule;
        this.engine = engine;
    }

    @Override
    public void received(String number, CaseReference caseReference) {
        byRule.call(() -> runtime.createMessageCorrelation(ApplicationModel.MESSAGE_APPLICATION_RECEIVED)
                .processInstanceBusinessKey(number)
                .setVariable(ProcessVariables.CASE_REFERENCE, caseReference.value())
                .setVariable(ProcessVariables.APPLICATION_ID, number)
                .correlateStartMessage());
    }

    /** Nothing waits any more when the time for the document ran out: then the check is open already. */
    @Override
    public void documentAdded(String number) {
        byRule.call(() -> runtime.createMessageCorrelation(ApplicationModel.MESSAGE_DOCUMENT_ADDED)
                .processInstanceId(instance(number))
                .correlateAllWithResult());
    }

    @Override
    public void withdrawn(String number) {
        byRule.call(() -> runtime.createMessageCorrelation(ApplicationModel.MESSAGE_APPLICATION_WITHDRAWN)
                .processInstanceId(instance(number))
                .correlateWithResult());
    }

    @Override
    public void offerGivenUp(String number) {
        signal(number, ApplicationModel.MESSAGE_APPLICATION_WITHDRAWN, null);
    }

    @Override
    public void shortlistSettled(String number, ApplicationState state) {
        signal(number, ApplicationModel.MESSAGE_SHORTLIST_SETTLED, state.name());
    }

    @Override
    public void outcomeDecided(String number, FinalOutcome outcome) {
        signal(number, ApplicationModel.MESSAGE_OUTCOME_DECIDED, outcome.name());
    }

    @Override
    public void contractPoolOpened(CaseReference caseReference) {
        byRule.call(() -> {
            engine.getCommandExecutorTxRequired()
                    .execute(new OpenPoolLater(new PoolStep(caseReference, 0), caseInstance(caseReference)));
            return caseReference;
        });
    }

    /** Where a job that got stuck is seen: at the case. Null when no process of it runs. */
    private @Nullable String caseInstance(CaseReference caseReference) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseReference.value())
                .rootProcessInstances()
                .list()
                .stream()
                .findFirst()
                .map(ProcessInstance::getId)
                .orElse(null);
    }

    @Override
    public void caseClosed(String number) {
        signal(number, ApplicationModel.MESSAGE_CASE_CLOSED, null);
    }

    private void signal(String number, String message, @Nullable String verdict) {
        byRule.call(() -> {
            engine.getCommandExecutorTxRequired()
                    .execute(new SendSignalLater(instance(number), new ApplicationSignal(message, verdict)));
            return number;
        });
    }

    private String instance(String number) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(ApplicationModel.PROCESS)
                .processInstanceBusinessKey(number)
                .singleResult();
        if (instance == null) {
            throw new IllegalStateException("no running process for application " + number);
        }
        return instance.getId();
    }
}
