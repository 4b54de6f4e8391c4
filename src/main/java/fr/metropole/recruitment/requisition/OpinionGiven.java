package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;

/** Somebody gave his opinion on a request. */
@Label("Avis donné")
public record OpinionGiven(CaseReference reference, OpinionView opinion) implements CaseEvent {
    @Override
    public Nature nature() {
        return Nature.DECISION;
    }
}
