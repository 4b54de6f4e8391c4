package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.ReviewStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * HR checks the request and its legal basis. For a vacant post it reads in the deliberation that created it whether a
 * contract agent may hold it: nobody else on the path knows, and the contract way closes when it says nothing.
 */
@Component
class CheckByHr extends OpinionTask {

    private static final String DELIBERATION = "deliberationAllowsContract";

    private enum Answer {
        YES,
        NO
    }

    private final OpinionParts parts;

    CheckByHr(OpinionParts parts) {
        super(RequisitionModel.USER_TASK_CHECK_BY_HR, ReviewStep.HR, null, parts);
        this.parts = parts;
    }

    @Override
    public FormView show(TaskContext context) {
        return parts.show()
                .request(context.businessKey())
                .map(request -> super.show(context)
                        .with("asksDeliberation", asksDeliberation(request))
                        .with(DELIBERATION, said(request)))
                .orElseGet(FormView::empty);
    }

    private static boolean asksDeliberation(RequisitionView request) {
        return request.facts().need() == Need.VACANCY && request.facts().route() == Route.STATUTORY_ELSE_CONTRACT;
    }

    private static @Nullable String said(RequisitionView request) {
        Boolean said = request.facts().post().deliberationAllowsContract();
        return said == null ? null : (said ? Answer.YES : Answer.NO).name();
    }

    @Override
    public Outcome<Routing> complete(TaskContext context, Submission submission) {
        Answer answer = submission.choice(DELIBERATION, Answer.class);
        if (answer != null) {
            parts.steps()
                    .knowDeliberation(new CaseReference(context.businessKey()), answer == Answer.YES)
                    .orThrow();
        }
        return super.complete(context, submission);
    }
}
