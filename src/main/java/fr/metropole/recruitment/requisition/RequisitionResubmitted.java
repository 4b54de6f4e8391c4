package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;

/** A corrected request starts its round of opinions anew. */
@Label("Demande corrigée et soumise à nouveau")
public record RequisitionResubmitted(CaseReference reference, PersonId by) implements CaseEvent {}
