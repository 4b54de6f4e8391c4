package fr.metropole.recruitment.retention.process;

import fr.metropole.recruitment.retention.CandidateRequests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the candidate what became of his request. */
@Component(RetentionModel.DELEGATE_ANSWER_REQUEST)
class AnswerRequest implements JavaDelegate {

    private final CandidateRequests requests;

    AnswerRequest(CandidateRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.writeAnswer(execution.getProcessBusinessKey());
    }
}
