package fr.metropole.recruitment.hiring;

import fr.metropole.recruitment.core.CaseReference;

/** A recruitment ended. */
public record CaseClosed(CaseReference reference, CaseOutcome outcome) {}
