package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.requisition.CouncilVote;
import fr.metropole.recruitment.requisition.PostCreations;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The council office records what the council decided. */
@Component
class RecordVote implements UserTaskHandler {

    /** What the council decided. */
    enum Answer {
        ADOPTED,
        REJECTED,
        POSTPONED
    }

    private final PostCreations creations;
    private final DeliberationShow show;

    RecordVote(PostCreations creations, DeliberationShow show) {
        this.creations = creations;
        this.show = show;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(PostCreationModel.PROCESS, PostCreationModel.USER_TASK_RECORD_VOTE);
    }

    @Override
    public FormView show(TaskContext task) {
        return show.of(task.businessKey());
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        Answer answer = submission.requiredChoice("verdict", Answer.class);
        CaseReference reference = new CaseReference(task.businessKey());
        LocalDate day = Objects.requireNonNull(submission.date("votedOn"), "required by the form");
        return answer == Answer.POSTPONED
                ? creations
                        .postpone(reference, task.actor(), day, submission.requiredText("reason"))
                        .map(view -> Routing.verdict(answer))
                : vote(task, submission, answer, day);
    }

    private Outcome<Routing> vote(TaskContext task, Submission submission, Answer answer, LocalDate day) {
        boolean adopted = answer == Answer.ADOPTED;
        CouncilVote vote = new CouncilVote(
                adopted,
                day,
                submission.text("deliberationNumber"),
                submission.flag("openToContract"),
                submission.text(adopted ? "remark" : "reason"));
        return creations
                .vote(new CaseReference(task.businessKey()), task.actor(), vote)
                .map(view -> Routing.verdict(answer));
    }
}
