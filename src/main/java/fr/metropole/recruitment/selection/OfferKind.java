package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.CandidateStatus;
import fr.metropole.recruitment.jobdescription.Route;

/** By which act the chosen candidate would be hired; the case's gateway reads these names. */
public enum OfferKind {
    STATUTORY,
    CONTRACT;

    /** A civil servant or a laureate is appointed by order where the post is open to them first, others by contract. */
    static OfferKind of(CandidateStatus status, Route route) {
        return status.isStatutory() && route == Route.STATUTORY_ELSE_CONTRACT ? STATUTORY : CONTRACT;
    }
}
