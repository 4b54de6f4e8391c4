package fr.metropole.recruitment.hiring;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;

/** HR gave a recruitment up after its request had been approved. */
public record CaseAbandoned(CaseReference reference, PersonId by, String reason) {}
