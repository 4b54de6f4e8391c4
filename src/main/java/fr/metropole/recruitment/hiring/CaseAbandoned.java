package fr.metropole.recruitment.hiring;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;

/** HR gave a recruitment up after its request had been approved. */
@Label("Recrutement abandonné")
public record CaseAbandoned(CaseReference reference, PersonId by, @Label("Motif") String reason) implements CaseEvent {
    @Override
    public Nature nature() {
        return Nature.DECISION;
    }
}
