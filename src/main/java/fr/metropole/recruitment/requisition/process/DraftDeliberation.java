package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.requisition.DeliberationDraft;
import fr.metropole.recruitment.requisition.DeliberationDraft.ContractClause;
import fr.metropole.recruitment.requisition.DeliberationDraft.Credits;
import fr.metropole.recruitment.requisition.PostCreations;
import org.springframework.stereotype.Component;

/** HR drafts the deliberation that creates the post. */
@Component
class DraftDeliberation implements UserTaskHandler {

    private final PostCreations creations;
    private final DeliberationShow show;

    DraftDeliberation(PostCreations creations, DeliberationShow show) {
        this.creations = creations;
        this.show = show;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(PostCreationModel.PROCESS, PostCreationModel.USER_TASK_DRAFT_DELIBERATION);
    }

    @Override
    public FormView show(TaskContext task) {
        return show.of(task.businessKey());
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        DeliberationDraft draft = new DeliberationDraft(
                submission.requiredText("grades"),
                submission.requiredText("deliberationMotive"),
                new Credits(
                        submission.requiredText("budgetChapter"),
                        submission.decimal("yearlyCost"),
                        "AVAILABLE".equals(submission.requiredText("credits"))),
                submission.flag("openToContract") ? contract(submission) : null);
        return creations
                .draft(new CaseReference(task.businessKey()), task.actor(), draft)
                .map(view -> Routing.none());
    }

    private static ContractClause contract(Submission submission) {
        return new ContractClause(
                submission.requiredText("contractMotive"),
                submission.requiredText("functions"),
                submission.requiredText("recruitmentLevel"),
                submission.requiredText("payLevel"));
    }
}
