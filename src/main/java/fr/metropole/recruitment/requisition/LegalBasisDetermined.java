package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;

/** It was determined on which rule a recruitment rests. */
public record LegalBasisDetermined(CaseReference reference, LegalBasis basis) {}
