package fr.metropole.recruitment.hiring;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;

/** A recruitment entered its procedure; published in the transaction that starts it. */
@Label("Recrutement engagé")
public record CaseOpened(CaseReference reference) implements CaseEvent {}
