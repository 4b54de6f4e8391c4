package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.requisition.ReviewStep;
import org.springframework.stereotype.Component;

/** HR checks the request and its legal basis. */
@Component
class CheckByHr extends OpinionTask {

    CheckByHr(OpinionParts parts) {
        super(RequisitionModel.USER_TASK_CHECK_BY_HR, ReviewStep.HR, null, parts);
    }
}
