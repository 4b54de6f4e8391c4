package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;

/** A need was given up before its request was decided. */
@Label("Demande retirée")
public record RequisitionWithdrawn(CaseReference reference, PersonId by, @Label("Motif") String reason)
        implements CaseEvent {
    @Override
    public Nature nature() {
        return Nature.DECISION;
    }
}
