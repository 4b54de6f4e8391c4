package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.organisation.Level;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.requisition.OpinionView;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.ReviewStep;
import fr.metropole.recruitment.requisition.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The head of the unit above says what he thinks of the need. When he is also the one who would be asked as DGA, because the
 * unit stands directly under the general direction or because he stands in for somebody, his opinion counts for both.
 */
@Component
class GiveN2Opinion extends OpinionTask {

    GiveN2Opinion(OpinionParts parts) {
        super(RequisitionModel.USER_TASK_GIVE_N2_OPINION, ReviewStep.N2, Level.N2, parts);
    }

    @Override
    @Nullable
    ReviewStep alsoFor(TaskContext context) {
        return isDecider(context, Level.DGA) ? ReviewStep.DGA : null;
    }

    @Override
    Routing routing(RequisitionView answered, Verdict verdict) {
        List<OpinionView> opinions = answered.opinions();
        boolean both = opinions.get(opinions.size() - 1).countsFor(ReviewStep.DGA);
        return super.routing(answered, verdict).with(ProcessVariables.DGA_OPINION_NEEDED, !both);
    }
}
