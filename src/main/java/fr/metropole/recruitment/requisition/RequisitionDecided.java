package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;

/** A request was approved or refused. */
public record RequisitionDecided(CaseReference reference, RequisitionStatus status) {}
