package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.organisation.Level;
import fr.metropole.recruitment.requisition.ReviewStep;
import org.springframework.stereotype.Component;

/** The head of the unit above says what he thinks of the need. */
@Component
class GiveN2Opinion extends OpinionTask {

    GiveN2Opinion(OpinionParts parts) {
        super(RequisitionModel.USER_TASK_GIVE_N2_OPINION, ReviewStep.N2, Level.N2, parts);
    }
}
