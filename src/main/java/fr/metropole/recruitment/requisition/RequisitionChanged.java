package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;

/** The need or the job description of a request was changed, in its draft or to correct it. */
@Label("Demande modifiée")
public record RequisitionChanged(CaseReference reference, PersonId by) implements CaseEvent {}
