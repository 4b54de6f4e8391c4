package fr.metropole.recruitment.retention.process;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.FormView.Option;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.retention.CandidateRequest;
import fr.metropole.recruitment.retention.CandidateRequests;
import fr.metropole.recruitment.retention.RequestAnswer;
import fr.metropole.recruitment.retention.RequestKind;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** HR answers a candidate who asks for a copy of his file or for its erasure. */
@Component
class HandleRequest implements UserTaskHandler {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    private final CandidateRequests requests;

    HandleRequest(CandidateRequests requests) {
        this.requests = requests;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(RetentionModel.PROCESS, RetentionModel.USER_TASK_HANDLE_REQUEST);
    }

    @Override
    public FormView show(TaskContext task) {
        CandidateRequest request = requests.find(task.businessKey()).orThrow();
        return FormView.empty()
                .with("request", request.reference())
                .with("kind", request.kind().label())
                .with("isAccess", request.kind() == RequestKind.ACCESS)
                .with("number", request.number())
                .with("caseReference", request.caseReference().value())
                .with("caseSlug", request.caseReference().slug())
                .with("receivedOn", DAY.format(request.receivedOn()))
                .with("dueOn", DAY.format(request.dueOn()))
                .withOptions("verdictOptions", answers(request.kind()));
    }

    private static List<Option> answers(RequestKind kind) {
        Option grant = kind == RequestKind.ACCESS
                ? new Option("La copie du dossier a été remise au candidat", RequestAnswer.COPY_HANDED.name())
                : new Option("Effacer le dossier", RequestAnswer.ERASED.name());
        return List.of(grant, new Option("Refuser la demande", RequestAnswer.DENIED.name()));
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        RequestAnswer answer = submission.requiredChoice("verdict", RequestAnswer.class);
        String words = submission.text(answer == RequestAnswer.DENIED ? "reason" : "means");
        return requests.answer(task.businessKey(), answer, words, task.actor()).map(done -> Routing.verdict(answer));
    }
}
