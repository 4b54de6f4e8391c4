package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;

/** Somebody gave his opinion on a request. */
public record OpinionGiven(CaseReference reference, OpinionView opinion) {}
