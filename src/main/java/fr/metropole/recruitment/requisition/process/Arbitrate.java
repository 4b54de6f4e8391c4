package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.organisation.Level;
import fr.metropole.recruitment.requisition.ReviewStep;
import org.springframework.stereotype.Component;

/** The head of the services decides, all opinions before him. */
@Component
class Arbitrate extends OpinionTask {

    Arbitrate(OpinionParts parts) {
        super(RequisitionModel.USER_TASK_ARBITRATE, ReviewStep.ARBITRATION, Level.DGS, parts);
    }
}
