package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;

/** A corrected request starts its round of opinions anew. */
public record RequisitionResubmitted(CaseReference reference, PersonId by) {}
