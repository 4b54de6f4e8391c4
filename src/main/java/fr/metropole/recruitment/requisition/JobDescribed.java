package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;

/** The job description of a request is complete. */
@Label("Fiche de poste complète")
public record JobDescribed(CaseReference reference, PersonId by) implements CaseEvent {}
