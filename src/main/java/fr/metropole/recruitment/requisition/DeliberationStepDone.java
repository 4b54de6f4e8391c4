package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;

/** The creation of a post went one step further. */
@Label("Création du poste : étape franchie")
public record DeliberationStepDone(CaseReference reference, @Label("Étape") DeliberationStep step, PersonId by)
        implements CaseEvent {}
