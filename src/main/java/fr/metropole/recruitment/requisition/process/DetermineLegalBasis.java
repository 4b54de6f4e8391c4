package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.RequisitionSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Has the legal basis determined and tells the path whether the council must create the post first. */
@Component(RequisitionModel.DELEGATE_DETERMINE_LEGAL_BASIS)
class DetermineLegalBasis implements JavaDelegate {

    private final RequisitionSteps steps;

    DetermineLegalBasis(RequisitionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LegalBasis basis = steps.determineLegalBasis(new CaseReference(execution.getProcessBusinessKey()))
                .orThrow();
        execution.setVariable(ProcessVariables.NEEDS_DELIBERATION, basis.deliberation());
    }
}
