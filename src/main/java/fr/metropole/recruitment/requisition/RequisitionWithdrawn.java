package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;

/** A need was given up before its request was decided. */
public record RequisitionWithdrawn(CaseReference reference, PersonId by, String reason) {}
