package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Decider;
import fr.metropole.recruitment.organisation.Level;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.requisition.GivenOpinion;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.ReviewStep;
import fr.metropole.recruitment.requisition.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the five tasks that decide on a request have in common: the same answers, kept for different roles. */
abstract class OpinionTask implements UserTaskHandler {

    private final String task;
    private final ReviewStep role;
    private final @Nullable Level level;
    private final OpinionParts parts;

    /** @param level of the manager who decides, null when a group does */
    OpinionTask(String task, ReviewStep role, @Nullable Level level, OpinionParts parts) {
        this.task = task;
        this.role = role;
        this.level = level;
        this.parts = parts;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(RequisitionModel.PROCESS, task);
    }

    @Override
    public FormView show(TaskContext context) {
        return parts.show()
                .request(context.businessKey())
                .map(request -> parts.show().of(request).with("deciderReason", deciderReason(request)))
                .orElseGet(FormView::empty);
    }

    @Override
    public Outcome<Routing> complete(TaskContext context, Submission submission) {
        Verdict verdict = submission.requiredChoice("verdict", Verdict.class);
        return parts.steps()
                .give(
                        new CaseReference(context.businessKey()),
                        new GivenOpinion(
                                role,
                                alsoFor(context),
                                context.actor(),
                                onBehalfOf(context),
                                verdict,
                                reason(submission, verdict)))
                .map(view -> routing(view, verdict));
    }

    /** The next role, when the person who answers holds it too. */
    @Nullable
    ReviewStep alsoFor(TaskContext context) {
        return null;
    }

    Routing routing(RequisitionView answered, Verdict verdict) {
        return Routing.verdict(verdict);
    }

    /** Tells whether the person who answers is the one who decides at that level today. */
    final boolean isDecider(TaskContext context, Level other) {
        return parts.show()
                .request(context.businessKey())
                .flatMap(request ->
                        parts.deciders().decider(request, other, true).person())
                .filter(context.actor()::equals)
                .isPresent();
    }

    private @Nullable String reason(Submission submission, Verdict verdict) {
        return verdict == Verdict.APPROVED ? submission.text("remark") : submission.text("reason");
    }

    /** Whoever steps in acts for the person who has the task; a deputy who has it acts for the absent head. */
    private @Nullable PersonId onBehalfOf(TaskContext context) {
        PersonId assignee = context.assignee();
        if (level == null || assignee != null && !assignee.equals(context.actor())) {
            return level == null ? null : assignee;
        }
        return decider(context)
                .filter(decider ->
                        decider.person().filter(context.actor()::equals).isPresent())
                .flatMap(Decider::onBehalfOf)
                .orElse(null);
    }

    private Optional<Decider> decider(TaskContext context) {
        return parts.show().request(context.businessKey()).flatMap(this::decider);
    }

    private Optional<Decider> decider(RequisitionView request) {
        return level == null ? Optional.empty() : Optional.of(parts.deciders().decider(request, level, true));
    }

    private String deciderReason(RequisitionView request) {
        return decider(request).map(Decider::sentence).orElse("Décision du service compétent.");
    }
}
