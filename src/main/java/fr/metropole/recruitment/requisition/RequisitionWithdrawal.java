package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a need up from outside the procedure, at any time before it is decided; the open tasks end with it. */
@Service
public class RequisitionWithdrawal {

    private final RequisitionSteps steps;
    private final RequisitionFlow flow;

    RequisitionWithdrawal(RequisitionSteps steps, RequisitionFlow flow) {
        this.steps = steps;
        this.flow = flow;
    }

    /** @return the withdrawn request, or why it cannot be withdrawn any more */
    @Transactional
    public Outcome<RequisitionView> withdraw(CaseReference reference, PersonId by, @Nullable String reason) {
        return steps.withdraw(reference, by, reason).peek(view -> flow.withdrawn(reference));
    }
}
