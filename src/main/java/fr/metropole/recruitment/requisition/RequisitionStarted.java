package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;

/** A draft went into the procedure. */
public record RequisitionStarted(CaseReference reference, PersonId by) {}
