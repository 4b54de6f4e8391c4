package fr.metropole.recruitment.selection.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.selection.RecordDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the applications for a contract once the record is signed. */
@Component(SelectionModel.DELEGATE_OPEN_CONTRACT_POOL)
class OpenContractPool implements JavaDelegate {

    private final RecordDesk desk;

    OpenContractPool(RecordDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.openPool(new CaseReference(execution.getProcessBusinessKey()));
    }
}
