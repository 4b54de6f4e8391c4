package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;

/** A request was approved or refused. */
@Label("Demande tranchée")
public record RequisitionDecided(CaseReference reference, @Label("Décision") RequisitionStatus status)
        implements CaseEvent {
    @Override
    public Nature nature() {
        return Nature.DECISION;
    }
}
