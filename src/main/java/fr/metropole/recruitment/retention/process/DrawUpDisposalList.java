package fr.metropole.recruitment.retention.process;

import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.retention.Disposals;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Draws up the list of the month; the process is known by its reference from then on. */
@Component(RetentionModel.DELEGATE_DRAW_UP_DISPOSAL_LIST)
class DrawUpDisposalList implements JavaDelegate {

    private final Disposals disposals;

    DrawUpDisposalList(Disposals disposals) {
        this.disposals = disposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<String> list = disposals.drawUp();
        list.ifPresent(execution::setProcessBusinessKey);
        execution.setVariable(ProcessVariables.VERDICT, list.isPresent() ? "DUE" : "NOTHING_DUE");
    }
}
