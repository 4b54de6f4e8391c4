package fr.metropole.recruitment.retention.process;

import fr.metropole.recruitment.retention.CandidateRequests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Erases a file on the candidate's request, once the answer has left. */
@Component(RetentionModel.DELEGATE_ERASE_ON_REQUEST)
class EraseOnRequest implements JavaDelegate {

    private final CandidateRequests requests;

    EraseOnRequest(CandidateRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.erase(execution.getProcessBusinessKey());
    }
}
