package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.requisition.ReviewStep;
import org.springframework.stereotype.Component;

/** Finance confirms that the credits are there; never the requester. */
@Component
class GiveBudgetVisa extends OpinionTask {

    GiveBudgetVisa(OpinionParts parts) {
        super(RequisitionModel.USER_TASK_GIVE_BUDGET_VISA, ReviewStep.BUDGET, null, parts);
    }
}
