package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.organisation.Level;
import fr.metropole.recruitment.requisition.ReviewStep;
import org.springframework.stereotype.Component;

/** The head of the general direction says what he thinks of the need. */
@Component
class GiveDgaOpinion extends OpinionTask {

    GiveDgaOpinion(OpinionParts parts) {
        super(RequisitionModel.USER_TASK_GIVE_DGA_OPINION, ReviewStep.DGA, Level.DGA, parts);
    }
}
