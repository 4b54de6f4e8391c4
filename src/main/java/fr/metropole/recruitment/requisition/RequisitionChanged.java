package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;

/** The need or the job description of a request was changed, in its draft or to correct it. */
public record RequisitionChanged(CaseReference reference, PersonId by) {}
