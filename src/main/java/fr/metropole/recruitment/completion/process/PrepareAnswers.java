package fr.metropole.recruitment.completion.process;

import fr.metropole.recruitment.completion.CaseOutcome;
import fr.metropole.recruitment.completion.ClosingDesk;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.process.ProcessVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives every application of the case its end. */
@Component(CompletionModel.DELEGATE_PREPARE_ANSWERS)
class PrepareAnswers implements JavaDelegate {

    private final ClosingDesk desk;

    PrepareAnswers(ClosingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.prepareAnswers(new CaseReference(execution.getProcessBusinessKey()), CaseOutcome.valueOf((String)
                        execution.getVariable(ProcessVariables.CASE_OUTCOME)))
                .orThrow();
    }
}
