package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;

/** A request was drafted; published in the transaction that keeps it. */
public record RequisitionDrafted(CaseReference reference, PersonId by) {}
