package fr.metropole.recruitment.hiring;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;

/** A recruitment ended. */
@Label("Recrutement clos")
public record CaseClosed(CaseReference reference, @Label("Issue") CaseOutcome outcome) implements CaseEvent {}
