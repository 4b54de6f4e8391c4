package fr.metropole.recruitment.selection.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.selection.ShortlistDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the candidates hear whether they are invited. */
@Component(SelectionModel.DELEGATE_ANNOUNCE_SHORTLIST)
class AnnounceShortlist implements JavaDelegate {

    private final ShortlistDesk desk;

    AnnounceShortlist(ShortlistDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.announce(new CaseReference(execution.getProcessBusinessKey()));
    }
}
