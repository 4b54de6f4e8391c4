package fr.metropole.recruitment.retention.process;

import fr.metropole.recruitment.retention.Disposals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Erases what the signed list names. */
@Component(RetentionModel.DELEGATE_ERASE_FILES)
class EraseFiles implements JavaDelegate {

    private final Disposals disposals;

    EraseFiles(Disposals disposals) {
        this.disposals = disposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        disposals.carryOut(execution.getProcessBusinessKey());
        disposals.close(execution.getProcessBusinessKey());
    }
}
