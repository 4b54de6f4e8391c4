package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;

/** It was determined on which rule a recruitment rests. */
@Label("Fondement juridique déterminé")
public record LegalBasisDetermined(CaseReference reference, LegalBasis basis) implements CaseEvent {
    @Override
    public Nature nature() {
        return Nature.RULE;
    }
}
