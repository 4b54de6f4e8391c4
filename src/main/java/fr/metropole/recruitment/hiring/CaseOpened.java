package fr.metropole.recruitment.hiring;

import fr.metropole.recruitment.core.CaseReference;

/** A recruitment entered its procedure; published in the transaction that starts it. */
public record CaseOpened(CaseReference reference) {}
