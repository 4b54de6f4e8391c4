package fr.metropole.recruitment.publication.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.publication.NoticeDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes the notice down, once HR has decided so. */
@Component(PublicationModel.DELEGATE_WITHDRAW_NOTICE)
class WithdrawNotice implements JavaDelegate {

    private final NoticeDesk desk;

    WithdrawNotice(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.takeDown(new CaseReference(execution.getProcessBusinessKey()));
    }
}
