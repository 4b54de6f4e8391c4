package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;

/** The creation of a post went one step further. */
public record DeliberationStepDone(CaseReference reference, DeliberationStep step, PersonId by) {}
