package fr.metropole.recruitment.publication.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.publication.NoticeDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the notice when its closing date has passed. */
@Component(PublicationModel.DELEGATE_CLOSE_APPLICATIONS)
class CloseApplications implements JavaDelegate {

    private final NoticeDesk desk;

    CloseApplications(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int received =
                desk.close(new CaseReference(execution.getProcessBusinessKey())).orThrow();
        execution.setVariable(ProcessVariables.APPLICATIONS_RECEIVED, received > 0);
    }
}
