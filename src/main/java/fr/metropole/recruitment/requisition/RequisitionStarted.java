package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;

/** A draft went into the procedure. */
@Label("Demande engagée dans la procédure")
public record RequisitionStarted(CaseReference reference, PersonId by) implements CaseEvent {}
