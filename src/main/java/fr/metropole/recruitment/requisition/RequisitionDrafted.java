package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;

/** A request was drafted; published in the transaction that keeps it. */
@Label("Demande rédigée")
public record RequisitionDrafted(CaseReference reference, PersonId by) implements CaseEvent {}
