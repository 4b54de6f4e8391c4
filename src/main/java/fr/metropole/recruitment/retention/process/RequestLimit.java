package fr.metropole.recruitment.retention.process;

import fr.metropole.recruitment.process.DeadlineLimit;
import fr.metropole.recruitment.retention.CandidateRequest;
import fr.metropole.recruitment.retention.CandidateRequests;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The month to answer a candidate runs from the day his letter came, not from the day somebody wrote it down. */
@Component
record RequestLimit(CandidateRequests requests) implements DeadlineLimit {

    @Override
    public String taskId() {
        return RetentionModel.USER_TASK_HANDLE_REQUEST;
    }

    @Override
    public Optional<LocalDate> of(String businessKey) {
        return Optional.of(requests.find(businessKey).orThrow()).map(CandidateRequest::dueOn);
    }
}
