package fr.metropole.recruitment.completion.process;

import fr.metropole.recruitment.completion.AnswerLine;
import fr.metropole.recruitment.completion.ClosingDesk;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** HR makes sure that no candidate is left without an answer. */
@Component
class AnswerCandidates implements UserTaskHandler {

    private final ClosingDesk desk;
    private final CompletionHeading heading;

    AnswerCandidates(ClosingDesk desk, CompletionHeading heading) {
        this.desk = desk;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(CompletionModel.PROCESS, CompletionModel.USER_TASK_ANSWER_CANDIDATES);
    }

    @Override
    public FormView show(TaskContext task) {
        List<AnswerLine> answers = desk.answers(new CaseReference(task.businessKey()));
        long missing = answers.stream().filter(line -> line.answer() == null).count();
        return heading.of(task)
                .with("answers", answers.stream().map(AnswerCandidates::row).toList())
                .with("answersCount", answers.size())
                .with("answersMissing", (int) missing);
    }

    private static Map<String, String> row(AnswerLine line) {
        return Map.of(
                "number", line.number(),
                "name", line.candidateName(),
                "state", line.state(),
                "answer", Objects.requireNonNullElse(line.answer(), "— aucune —"));
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        return desk.confirmAnswers(new CaseReference(task.businessKey()), task.actor())
                .map(done -> Routing.none());
    }
}
