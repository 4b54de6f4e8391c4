package fr.metropole.recruitment.selection.process;

import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.ReviewVerdict;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.selection.CandidatePool;
import fr.metropole.recruitment.selection.CandidatePools;
import fr.metropole.recruitment.selection.ShortlistDesk;
import fr.metropole.recruitment.selection.ShortlistProposal;
import java.util.List;
import org.springframework.stereotype.Component;

/** The head of the service says who is invited to an interview, and why the others are not. */
@Component
class SettleShortlist implements UserTaskHandler {

    private final ShortlistDesk desk;
    private final CandidatePools pools;
    private final SelectionHeading heading;

    SettleShortlist(ShortlistDesk desk, CandidatePools pools, SelectionHeading heading) {
        this.desk = desk;
        this.pools = pools;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(SelectionModel.PROCESS, SelectionModel.USER_TASK_SETTLE_SHORTLIST);
    }

    @Override
    public FormView show(TaskContext task) {
        CandidatePool pool = pools.of(SelectionHeading.reference(task));
        return heading.of(task)
                .with("candidates", CandidateRows.of(pool.toShortlist()))
                .withOptions("shortlistOptions", CandidateRows.optionsWithOpinions(pool.toShortlist()))
                .with("shortlisted", favouredByBoth(pool.toShortlist()))
                .with("noCandidate", pool.toShortlist().isEmpty())
                .with(
                        "unreadNote",
                        CandidateRows.sentence(
                                "La présélection ne peut pas encore être arrêtée. Examen à terminer : ",
                                pool.unread()));
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        Verdict verdict = form.requiredChoice("verdict", Verdict.class);
        ShortlistProposal proposal = new ShortlistProposal(
                verdict == Verdict.NOBODY, form.choices("shortlisted"), form.requiredText("reasons"));
        CaseReference reference = SelectionHeading.reference(task);
        return desk.settle(reference, proposal, task.actor()).map(shortlisted -> Routing.verdict(verdict));
    }

    /** Ticked beforehand: whom both managers want to meet. Their opinions, not a ranking; the person settles it. */
    private static List<String> favouredByBoth(List<ApplicationView> candidates) {
        return CandidatePool.numbers(candidates.stream()
                .filter(candidate -> candidate.reviews().size() > 1
                        && candidate.reviews().stream()
                                .allMatch(review -> review.verdict() == ReviewVerdict.FAVOURABLE))
                .toList());
    }

    private enum Verdict {
        SHORTLISTED,
        NOBODY
    }
}
